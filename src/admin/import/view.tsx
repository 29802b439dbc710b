import { redirect } from 'next/navigation'
import { type AdminViewServerProps, isolateObjectProperty } from 'payload'
import { canImport } from '../../../collections/_shared/access'
import { importStates } from '../../../collections/imports/fields'
import type { Import } from '../../generated/payload-types'
import { exchangedSlugs } from '../../exchange/exchanged'
import { importKinds } from '../../import/kinds'
import { formatMoment } from '../../lib/dates'
import { OwnView } from '../own-view'
import { ImportForm } from './form'
import { ImportRun } from './run'
import { importWords, kindWords } from './words'
import './view.css'

/** Where an editor imports a file, looks at what it would change, and accepts it. */
export async function ImportView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { i18n, payload, user } = req
  if (!canImport(user)) redirect('/admin')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const words = importWords(language)
  const run = Number(props.searchParams?.run) || null
  const { docs } = await payload.find({
    collection: 'imports',
    sort: '-createdAt',
    limit: 30,
    depth: 1,
    overrideAccess: false,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const kinds = Object.entries(importKinds).flatMap(([name, kind]) =>
    'pass' in kind
      ? []
      : [{ name, label: kindWords[name]?.[language] ?? name, options: kind.options }],
  )
  const collections = exchangedSlugs.map((slug) => {
    const label = payload.collections[slug as 'terms'].config.labels.plural
    const byLanguage = typeof label === 'object' ? (label as Record<string, string>) : {}
    return { slug, label: byLanguage[language] ?? slug }
  })
  return (
    <OwnView view={props} name="importing">
      <h1>{words.title}</h1>
      {run === null ? (
        <>
          <p>{words.lead}</p>
          <ImportForm kinds={kinds} collections={collections} language={language} />
          <RunList runs={docs} language={language} />
        </>
      ) : (
        <ImportRun id={run} language={language} />
      )}
    </OwnView>
  )
}

/** What was imported lately, each with its result and the way to its rows. */
function RunList({ runs, language }: { runs: Import[]; language: 'en' | 'vi' }) {
  const words = importWords(language)
  return (
    <section>
      <h2>{words.runs}</h2>
      {runs.length === 0 ? <p className="importing__hint">{words.noRuns}</p> : null}
      {runs.length > 0 ? (
        <div className="importing__scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.file}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.result}</th>
                <th scope="col">{words.by}</th>
              </tr>
            </thead>
            <tbody>
              {runs.map((doc) => (
                <tr key={doc.id}>
                  <td>{formatMoment(new Date(doc.createdAt))}</td>
                  <td>
                    <a href={`/admin/import?run=${doc.id}`}>{doc.fileName}</a>
                    <small>{kindWords[doc.kind]?.[language] ?? doc.kind}</small>
                  </td>
                  <td>{importStates.find(({ value }) => value === doc.state)?.label[language]}</td>
                  <td>{totalsLine(doc.totals, words)}</td>
                  <td>{typeof doc.by === 'object' ? (doc.by?.name ?? '') : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </section>
  )
}

const FATES = ['created', 'updated', 'unchanged', 'refused', 'skipped'] as const

function totalsLine(totals: unknown, words: ReturnType<typeof importWords>): string {
  const counts = (totals ?? {}) as Partial<Record<(typeof FATES)[number], number>>
  return FATES.filter((fate) => counts[fate])
    .map((fate) => `${counts[fate]} ${words[fate]}`)
    .join(', ')
}
