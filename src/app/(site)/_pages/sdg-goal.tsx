import { Cut } from '../../../components/database/cut'
import { Facet } from '../../../components/filters/facet'
import { NameText } from '../../../components/ui/name-text'
import { PageHead } from '../../../components/ui/page-head'
import { getCut, getTerm } from '../../../content/cuts'
import { pathTo, withQuery } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'

/** One goal of the 2030 Agenda: the recommendations that touch its targets. */
export const sdgGoalPage: PageLoader = async ({ wording, locale, slug }) => {
  const goal = await getTerm(locale, { scheme: 'sdg-goal', code: slug })
  if (!goal) return null
  const { t } = wording
  const targets = goal.parts.map(({ code }) => code)
  const cut = await getCut(locale, 'sdg', targets.length > 0 ? targets : [`${goal.code}.0`])
  const list = pathTo(locale, { page: 'recommendations' })
  const counted = cut.counts.sdg.filter(({ value }) => targets.includes(value))
  return {
    title: goal.label.text,
    description: goal.description ?? t.explore.goalLead,
    section: 'database',
    record: 'terms',
    crumbs: crumbsTo(wording, 'database', 'recommendations', { label: goal.label.text }),
    content: (
      <div className="wrap">
        <PageHead
          title={<NameText name={goal.label} locale={locale} />}
          lead={goal.description ?? t.explore.goalLead}
        />
        {counted.length > 0 ? (
          <div className="columns ways-in">
            <Facet
              title={t.explore.targets}
              options={counted}
              chosen={[]}
              hrefOf={(sdg) => withQuery(list, { sdg })}
              wording={wording}
            />
          </div>
        ) : null}
        <Cut cut={cut} wording={wording} />
      </div>
    ),
  }
}
