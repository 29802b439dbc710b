'use client'

import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Role } from '../../../collections/_shared/access'
import { post } from '../post'
import { inviteWords } from './words'

interface Props {
  agencies: { id: number; name: string }[]
  /** The roles that the person may give. */
  roles: { role: Role; label: string }[]
  language: string
}

/** Asks for what an account needs. What was typed stays when the server finds something wrong. */
export function InviteForm({ agencies, roles, language }: Props) {
  const words = inviteWords(language)
  const [given, setGiven] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState<{ id: number; email: string } | null>(null)
  const [busy, setBusy] = useState(false)
  const input = (name: string) => ({
    value: given[name] ?? '',
    onChange: (event: { target: { value: string } }) =>
      setGiven({ ...given, [name]: event.target.value }),
  })

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem(null)
    const { agency, role = roles.length === 1 ? roles[0]?.role : undefined, ...rest } = given
    const body = { ...rest, ...(role ? { role } : {}), agency: agency ? Number(agency) : null }
    const posted = await post<{ id: number }>('/api/users/invite', body)
    if ('refused' in posted) setProblem(posted.refused || words.failed)
    else {
      setDone({ id: posted.result.id, email: given.email?.trim() ?? '' })
      setGiven({})
    }
    setBusy(false)
  }

  if (done) {
    return (
      <div role="status">
        <p>{words.sent(done.email)}</p>
        <p className="invite__row">
          <a href={`/admin/collections/users/${done.id}`}>{words.account}</a>
          <button type="button" onClick={() => setDone(null)}>
            {words.another}
          </button>
        </p>
      </div>
    )
  }
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Asked label={words.name}>
        {(id) => <input id={id} type="text" maxLength={120} required {...input('name')} />}
      </Asked>
      <Asked label={words.email}>
        {(id) => <input id={id} type="email" maxLength={254} required {...input('email')} />}
      </Asked>
      {roles.length > 1 ? (
        <Asked label={words.role}>
          {(id) => (
            <select id={id} required {...input('role')}>
              <option value="">{words.chooseRole}</option>
              {roles.map(({ role, label }) => (
                <option key={role} value={role}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Asked>
      ) : (
        <p>{words.contributorOnly}</p>
      )}
      <Asked label={words.agency}>
        {(id) => (
          <select id={id} {...input('agency')}>
            <option value="">{words.noAgency}</option>
            {agencies.map((agency) => (
              <option key={agency.id} value={agency.id}>
                {agency.name}
              </option>
            ))}
          </select>
        )}
      </Asked>
      <Asked label={words.affiliation} hint={words.affiliationHint}>
        {(id) => <input id={id} type="text" maxLength={200} {...input('affiliation')} />}
      </Asked>
      <Asked label={words.byline} hint={words.bylineHint}>
        {(id) => <input id={id} type="text" maxLength={120} {...input('byline')} />}
      </Asked>
      {problem ? (
        <p className="invite__problem" role="alert">
          {problem}
        </p>
      ) : null}
      <button type="submit" disabled={busy}>
        {busy ? words.sending : words.send}
      </button>
    </form>
  )
}

function Asked({
  label,
  hint,
  children,
}: {
  label: string
  hint?: string
  children: (id: string) => ReactNode
}) {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      {hint ? <span className="invite__hint">{hint}</span> : null}
      {children(id)}
    </p>
  )
}
