'use client'

import type { Affected } from '../../../collections/agencies/reorganise/affected'
import type { AgencyChoice } from '../open-agencies'
import type { Draft } from './use-reorganise'
import type { ReorganiseWords } from './words'

interface Props {
  affected: Affected
  draft: Draft
  agencies: AgencyChoice[]
  set: (part: Partial<Draft>) => void
  words: ReorganiseWords
}

const lists = ['contacts', 'users', 'enquiries', 'answers', 'children'] as const

/** What hangs on the agencies that end, and who takes each over. */
export function AffectedList({ affected, draft, agencies, set, words }: Props) {
  const existing =
    draft.kind === 'dissolved'
      ? agencies.filter(({ id }) => !draft.from.includes(id))
      : agencies.filter(({ id }) => draft.to.includes(id))
  const heirs = [
    ...existing.map(({ id, name }) => ({ value: `e:${id}`, label: name })),
    ...draft.created.map(({ name, code }, index) => ({
      value: `n:${index}`,
      label: name || code || `${words.created} ${index + 1}`,
    })),
    { value: 'none', label: words.nobody },
  ]
  const isEmpty =
    affected.content.length === 0 && lists.every((name) => affected[name].length === 0)
  return (
    <section>
      <h2>{words.affected}</h2>
      {isEmpty ? <p>{words.none}</p> : null}
      <p>
        <label>
          {words.heir}
          <select value={draft.heir} onChange={(event) => set({ heir: event.target.value })}>
            {heirs.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </p>
      {lists.map((name) =>
        affected[name].length === 0 ? null : (
          <section key={name}>
            <h3>
              {words[name]} ({affected[name].length})
            </h3>
            <ul>
              {affected[name].map(({ key, label, href, hasDraft }) => (
                <li key={key}>
                  <a href={href}>{label}</a>
                  {hasDraft ? <span className="reorganise__problem"> {words.draft}</span> : null}
                  <select
                    aria-label={`${words.heir}: ${label}`}
                    value={draft.heirs[key] ?? ''}
                    onChange={({ target: { value } }) => {
                      const { [key]: _before, ...others } = draft.heirs
                      set({ heirs: value ? { ...others, [key]: value } : others })
                    }}
                  >
                    <option value="">{words.asAll}</option>
                    {heirs.map((heir) => (
                      <option key={heir.value} value={heir.value}>
                        {heir.label}
                      </option>
                    ))}
                  </select>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      {affected.content.length > 0 ? (
        <section>
          <h3>{words.content}</h3>
          <ul>
            {affected.content.map(({ collection, count, href }) => (
              <li key={collection}>
                <a href={href}>
                  {collection}: {count}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </section>
  )
}
