import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../../collections/_shared/access'
import { formatMoment } from '../../lib/dates'
import { OwnView } from '../own-view'
import { wordsFor } from '../texts'
import { figureOf, readTargets, type MeasureFigure, type TargetFigure } from './figures'
import './targets.css'
import { targetWords } from './words'

/** Where the plan stands: each target with its live figure, and the records behind one of them. */
export async function TargetsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { i18n, user } = req
  if (!isStaff(user)) redirect('/admin/login?redirect=/admin/targets')
  const say = wordsFor(i18n)
  const targets = await readTargets(req, i18n.language === 'en' ? 'en' : 'vi')
  const chosen = targets.find(({ id }) => String(id) === props.searchParams?.target) ?? null
  const behind = chosen && (await figureOf(req, chosen.measure))
  return (
    <OwnView view={props} name="targets">
      <h1>{say(targetWords.title)}</h1>
      <p>{say(targetWords.lead)}</p>
      {targets.length === 0 ? <p className="targets__empty">{say(targetWords.empty)}</p> : null}
      {targets.length > 0 ? <TargetTable targets={targets} say={say} /> : null}
      <p>
        {say(targetWords.asOf)} {formatMoment(new Date())}.{' '}
        <a href="/api/plan-targets/figures.csv">{say(targetWords.export)}</a>
      </p>
      {chosen && behind ? <Records target={chosen} figure={behind} say={say} /> : null}
    </OwnView>
  )
}

type Say = ReturnType<typeof wordsFor>

function TargetTable({ targets, say }: { targets: TargetFigure[]; say: Say }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say(targetWords.target)}</th>
          <th scope="col">{say(targetWords.plan)}</th>
          <th scope="col">{say(targetWords.now)}</th>
          <th scope="col">{say(targetWords.goal)}</th>
        </tr>
      </thead>
      <tbody>
        {targets.map((target) => (
          <tr key={target.id}>
            <th scope="row">
              {target.label}
              {target.isSample ? <small> {say(targetWords.sample)}</small> : null}
              {target.populationSource ? <small> {target.populationSource}</small> : null}
            </th>
            <td data-label={say(targetWords.plan)}>{target.plan}</td>
            <td>
              <a href={`/admin/targets?target=${target.id}`}>
                <b>{target.share === null ? '–' : `${target.share}%`}</b>{' '}
                <small>
                  {target.reached}/{target.of ?? '–'}
                </small>
              </a>
              <meter min={0} max={100} value={target.share ?? 0} aria-hidden="true" />
            </td>
            <td data-label={say(targetWords.goal)}>
              {target.goal}%{' '}
              <small>
                {say(
                  (target.share ?? 0) >= target.goal ? targetWords.reached : targetWords.notReached,
                )}
              </small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Records({
  target,
  figure,
  say,
}: {
  target: TargetFigure
  figure: MeasureFigure
  say: Say
}) {
  return (
    <section>
      <h2>
        {say(targetWords.records)}: {target.label}
      </h2>
      {figure.records.length === 0 ? (
        <p className="targets__empty">{say(targetWords.nothing)}</p>
      ) : null}
      <ul>
        {figure.records.map(({ title, path, counts, people }) => (
          <li key={path}>
            <a href={path}>{title}</a>
            <span>
              {people === null
                ? say(counts ? targetWords.yes : targetWords.no)
                : `${say(targetWords.people)}: ${people}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
