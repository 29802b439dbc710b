import { RichText } from '../../../components/blocks/rich-text'
import { principlesAnchor, reuseAnchor } from '../../../components/layout/site-footer'
import { Gap } from '../../../components/ui/gap'
import { SectionHead } from '../../../components/ui/section-head'
import { getAbout } from '../../../content/site'
import { principles } from '../../../lib/messages/principles'
import { newsFeedPath } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'

/** What the site is, by which rules it is written, and how to reuse what stands on it. */
export const aboutPage: PageLoader = async ({ wording, locale, site }) => {
  const about = await getAbout(locale, null)
  const { t } = wording
  return {
    title: t.about.title,
    description: site.tagline,
    section: 'about',
    crumbs: crumbsTo(wording, { label: t.about.title }),
    content: (
      <div className="wrap">
        <div className="page-head">
          <h1>{site.name}</h1>
          {site.tagline ? <p className="standfirst">{site.tagline}</p> : null}
        </div>
        <div className="reading">
          {about ? <RichText text={about} wording={wording} /> : <Gap>{t.about.empty}</Gap>}
          <section className="section">
            <SectionHead id={principlesAnchor} title={t.about.principles} />
            <ol className="plain principles">
              {principles[locale].map(({ title, text }) => (
                <li key={title}>
                  <h3>{title}</h3>
                  <p>{text}</p>
                </li>
              ))}
            </ol>
          </section>
          <section className="section">
            <SectionHead id={reuseAnchor} title={t.about.reuse} />
            <p>{t.about.reuseText}</p>
            <ul>
              <li>
                GraphQL: <code>/api/graphql</code>
              </li>
              <li>
                REST: <code>/api</code>
              </li>
              <li>
                RSS: <a href={newsFeedPath(locale)}>{newsFeedPath(locale)}</a>
              </li>
            </ul>
          </section>
        </div>
      </div>
    ),
  }
}
