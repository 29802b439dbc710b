import { DownloadLinks } from '../../../components/database/download-links'
import { PageHead } from '../../../components/ui/page-head'
import { ScrollTable } from '../../../components/ui/scroll-table'
import { SectionHead } from '../../../components/ui/section-head'
import { listDataTables } from '../../../content/open-data'
import { vocabularySchemes } from '../../../content/vocabularies'
import { env } from '../../../env'
import { formatNumber } from '../../../lib/numbers'
import { catalogPath, dataFilePath, vocabularyPath } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'
import { dataCatalogData } from './structured-data'

/** Every table of the database, with its forms, its licence and how to read it. */
export const openDataPage: PageLoader = async ({ wording, locale, site, path }) => {
  const tables = await listDataTables(locale, null)
  const { openData } = wording.t
  return {
    title: openData.title,
    description: openData.lead,
    section: 'database',
    crumbs: crumbsTo(wording, 'database', { label: openData.title }),
    structuredData: dataCatalogData(tables, locale, env.SITE_URL),
    content: (
      <div className="wrap">
        <PageHead title={openData.title} lead={openData.lead} />
        <ScrollTable caption={openData.title} wording={wording}>
          <table>
            <caption className="visually-hidden">{openData.title}</caption>
            <thead>
              <tr>
                <th scope="col">{openData.table}</th>
                <th scope="col" className="num">
                  {openData.rows}
                </th>
                <th scope="col">{openData.formats}</th>
                <th scope="col">{openData.licence}</th>
              </tr>
            </thead>
            <tbody>
              {tables.map(({ collection, rows, licence }) => (
                <tr key={collection} id={collection}>
                  <th scope="row">{openData.collections[collection] ?? collection}</th>
                  <td className="num">{formatNumber(locale, rows)}</td>
                  <td>
                    <DownloadLinks
                      label={openData.collections[collection] ?? collection}
                      hrefOf={(format) => dataFilePath(locale, collection, format)}
                    />
                  </td>
                  <td>{openData.licences[licence] ?? licence}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollTable>
        <section className="section">
          <SectionHead title={openData.rules} />
          <ul className="measure">
            {openData.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
        <section className="section">
          <SectionHead title={openData.cite} />
          <p>{openData.citeAs(site.organisation ?? site.name, `${env.SITE_URL}${path}`)}</p>
        </section>
        <section className="section">
          <SectionHead title={openData.update} />
          <p className="measure">{openData.updateText}</p>
        </section>
        <section className="section">
          <SectionHead title={openData.programs} />
          <p>{openData.programsText}</p>
          <p>
            <a href={catalogPath(locale)}>{openData.catalog}</a>
          </p>
          <h3>{openData.vocabularies}</h3>
          <ul className="plain name-columns">
            {vocabularySchemes.map((scheme) => (
              <li key={scheme}>
                <a href={vocabularyPath(locale, scheme)}>{openData.schemes[scheme] ?? scheme}</a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    ),
  }
}
