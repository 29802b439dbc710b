import type { ReactNode } from 'react'

/** A field with its label, a hint, and beside it what is wrong with what was typed. */
export function Field({
  name,
  label,
  hint,
  error,
  children,
}: {
  name: string
  label: string
  hint?: string
  error: string | undefined
  children: ReactNode
}) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {hint ? (
        <p className="meta" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldError name={name} error={error} />
      {children}
    </div>
  )
}

/** The sentence for a field, read out with it. */
export function FieldError({ name, error }: { name: string; error: string | undefined }) {
  return error ? (
    <p className="field-error" id={`${name}-error`}>
      {error}
    </p>
  ) : null
}

/** What ties an input to its hint and its error. */
export function describedBy(name: string, error: string | undefined, hint = false) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return {
    id: name,
    name,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': ids || undefined,
  }
}

/** All that is wrong, above the form, each leading to its field. */
export function ErrorSummary({ title, errors }: { title: string; errors: Record<string, string> }) {
  const entries = Object.entries(errors)
  if (entries.length === 0) return null
  return (
    <div className="notice error-summary" role="alert" id="errors" tabIndex={-1}>
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {entries.map(([name, message]) => (
          <li key={name}>{name === 'form' ? message : <a href={`#${name}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
