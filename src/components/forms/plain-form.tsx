import type { ReactNode } from 'react'
import type { Wording } from '../../lib/messages/get-messages'
import { describedBy, ErrorSummary, Field } from './field'

/** What came back of a form: what was typed and what is wrong. */
export interface Returned {
  values: Record<string, string>
  errors: Record<string, string>
}

/** A form of the press room: a plain POST with what is wrong at its top. */
export function PlainForm({
  action,
  submit,
  returned,
  hidden = {},
  wording,
  children,
}: {
  action: string
  submit: string
  returned: Returned
  hidden?: Record<string, string>
  wording: Wording
  children?: ReactNode
}) {
  return (
    <form className="long-form" action={action} method="post" noValidate>
      <ErrorSummary title={wording.t.pressAccount.errorsTitle} errors={returned.errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button className="button" type="submit">
        {submit}
      </button>
    </form>
  )
}

/** One line of such a form. A password is never put back. */
export function TextLine({
  name,
  label,
  hint,
  type,
  autoComplete,
  returned,
}: {
  name: string
  label: string
  hint?: string
  type: 'email' | 'password' | 'text'
  autoComplete: string
  returned: Returned
}) {
  const error = returned.errors[name]
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <input
        {...describedBy(name, error, hint !== undefined)}
        type={type}
        autoComplete={autoComplete}
        maxLength={200}
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={type === 'password' ? undefined : (returned.values[name] ?? '')}
      />
    </Field>
  )
}
