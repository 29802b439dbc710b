import type { AskChoices } from '../../content/ask-choices'
import type { KeptForm } from '../../content/kept-forms'
import { trapField } from '../../lib/enquiry-form'
import type { Wording } from '../../lib/messages/get-messages'
import { describedBy, ErrorSummary, Field, FieldError } from './field'

/** The form of an enquiry: a plain POST, with everything typed put back when it returns. */
export function EnquiryForm({
  action,
  token,
  kept,
  choices,
  consent,
  wording,
}: {
  action: string
  token: string
  kept: Pick<KeptForm, 'values' | 'errors'>
  choices: AskChoices
  consent: string
  wording: Wording
}) {
  const { ask } = wording.t
  const { values, errors } = kept
  const text = (name: string, hint = false) => ({
    ...describedBy(name, errors[name], hint),
    defaultValue: values[name] ?? '',
  })
  return (
    <form className="long-form" action={action} method="post" noValidate>
      <ErrorSummary title={ask.errorsTitle} errors={errors} />
      <input type="hidden" name="token" value={token} />
      <fieldset id="kind" className={errors.kind ? 'field wrong' : 'field'}>
        <legend>{ask.asLegend}</legend>
        <FieldError name="kind" error={errors.kind} />
        {(['citizen', 'press'] as const).map((kind) => (
          <label key={kind} className="choice">
            <input
              type="radio"
              name="kind"
              value={kind}
              defaultChecked={values.kind === kind}
              aria-describedby={errors.kind ? 'kind-error' : undefined}
            />{' '}
            {ask[kind]}
          </label>
        ))}
      </fieldset>
      <Field name="name" label={ask.name} error={errors.name}>
        <input {...text('name')} type="text" autoComplete="name" maxLength={200} />
      </Field>
      <Field name="email" label={ask.email} hint={ask.emailHint} error={errors.email}>
        <input {...text('email', true)} type="email" autoComplete="email" maxLength={200} />
      </Field>
      <Field
        name="organisation"
        label={ask.organisation}
        hint={ask.organisationHint}
        error={errors.organisation}
      >
        <input
          {...text('organisation', true)}
          type="text"
          autoComplete="organization"
          maxLength={200}
        />
      </Field>
      <Field name="question" label={ask.question} hint={ask.questionHint} error={errors.question}>
        <textarea {...text('question', true)} rows={9} />
      </Field>
      {(['topic', 'agency'] as const).map((name) => (
        <Field key={name} name={name} label={ask[name]} error={errors[name]}>
          <select {...text(name)}>
            <option value="">{ask.any}</option>
            {choices[name === 'topic' ? 'topics' : 'agencies'].map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </Field>
      ))}
      <fieldset className={errors.consent ? 'field wrong' : 'field'}>
        <legend>{ask.consent}</legend>
        <p>{consent}</p>
        <FieldError name="consent" error={errors.consent} />
        <label className="choice">
          <input
            {...describedBy('consent', errors.consent)}
            type="checkbox"
            value="yes"
            defaultChecked={values.consent === 'yes'}
          />{' '}
          {ask.agree}
        </label>
      </fieldset>
      <div className="trap" aria-hidden="true">
        <label htmlFor={trapField}>{ask.trap}</label>
        <input id={trapField} name={trapField} type="text" tabIndex={-1} autoComplete="off" />
      </div>
      <button className="button" type="submit">
        {ask.send}
      </button>
    </form>
  )
}
