import { PositionTag } from '../../../components/database/position-tag'
import { AgencyLink } from '../../../components/ui/agency-link'
import { FactStrip, FactTable } from '../../../components/ui/fact-list'
import { NameText } from '../../../components/ui/name-text'
import type { RecommendationView, TagView } from '../../../content/recommendation'
import type { Wording } from '../../../lib/messages/get-messages'
import { formatNumber } from '../../../lib/numbers'
import { pathTo, themePath, withQuery } from '../../../lib/paths'

interface Props {
  record: RecommendationView
  wording: Wording
}

const themesShown = 3

/** The four facts: position, who leads, themes, goals. */
export function RecommendationFacts({ record, wording }: Props) {
  const { t, locale } = wording
  const { leadAgency, coordinatingAgencies, decisionNumber, themes, sdgTargets } = record
  const leadNotes = [
    coordinatingAgencies.length > 0 &&
      t.recommendation.coordinating(formatNumber(locale, coordinatingAgencies.length)),
    decisionNumber && t.recommendation.decision(decisionNumber),
  ].filter(Boolean)
  return (
    <FactStrip
      facts={[
        {
          term: t.recommendation.position,
          value: <PositionTag position={record.position} wording={wording} />,
          note: [record.positionText, record.positionSource].filter(Boolean).join('. ') || null,
        },
        {
          term: t.recommendation.lead,
          value: leadAgency ? (
            <AgencyLink agency={leadAgency} locale={locale} />
          ) : (
            t.recommendation.noLead
          ),
          note: leadNotes.join(', ') || null,
        },
        {
          term: t.recommendation.themes,
          value:
            themes.length > 0 ? (
              <TagLinks tags={themes.slice(0, themesShown)} filter="theme" wording={wording} />
            ) : (
              t.recommendation.noThemes
            ),
          note: themes.length > themesShown ? t.filters.more(themes.length - themesShown) : null,
        },
        {
          term: t.recommendation.sdg,
          value:
            sdgTargets.length > 0 ? (
              <span className="num">{sdgTargets.map(({ code }) => code).join(', ')}</span>
            ) : (
              t.recommendation.noSdg
            ),
          note: sdgTargets[0] ? <NameText name={sdgTargets[0].label} locale={locale} /> : null,
        },
      ]}
    />
  )
}

/** Every tag with who attached it: tags of different origin are never mixed up. */
export function RecommendationTags({ record, wording }: Props) {
  const { t, locale } = wording
  const { themes, persons, sdgTargets, instruments } = record
  return (
    <FactTable
      facts={[
        {
          term: t.recommendation.themes,
          value: themes.length > 0 && (
            <TagLinks tags={themes} filter="theme" wording={wording} withOrigin />
          ),
        },
        {
          term: t.recommendation.persons,
          value: persons.length > 0 && (
            <TagLinks tags={persons} filter="person" wording={wording} withOrigin />
          ),
        },
        {
          term: t.recommendation.sdg,
          value: sdgTargets.length > 0 && (
            <TagLinks tags={sdgTargets} filter="sdg" wording={wording} withOrigin />
          ),
        },
        {
          term: t.database.treaties,
          value:
            instruments.length > 0 &&
            instruments.map(({ id, path, name }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <a href={path}>{name}</a>
              </span>
            )),
        },
        {
          term: t.recommendation.coordinatingHeading,
          value:
            record.coordinatingAgencies.length > 0 &&
            record.coordinatingAgencies.map((agency, index) => (
              <span key={agency.id}>
                {index > 0 && ', '}
                <AgencyLink agency={agency} locale={locale} />
              </span>
            )),
        },
      ]}
    />
  )
}

function TagLinks({
  tags,
  filter,
  wording,
  withOrigin = false,
}: {
  tags: TagView[]
  filter: 'theme' | 'person' | 'sdg'
  wording: Wording
  withOrigin?: boolean
}) {
  const { t, locale } = wording
  const list = pathTo(locale, { page: 'recommendations' })
  return tags.map(({ id, code, label, origin }, index) => (
    <span key={`${id} ${origin}`}>
      {index > 0 && '; '}
      <a href={filter === 'theme' ? themePath(locale, code) : withQuery(list, { [filter]: code })}>
        <NameText name={label} locale={locale} />
      </a>
      {withOrigin ? <span className="meta"> ({t.origins[origin]})</span> : null}
    </span>
  ))
}
