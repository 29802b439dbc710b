import type { Wording } from '../../lib/messages/get-messages'
import { PlainForm, type Returned, TextLine } from '../forms/plain-form'

/** Changes the password of whoever is logged in. */
export function PasswordForm({
  action,
  email,
  returned,
  wording,
}: {
  action: string
  /** Tells password managers whose password this is. */
  email: string
  returned: Returned
  wording: Wording
}) {
  const { pressAccount: texts } = wording.t
  return (
    <PlainForm
      action={action}
      submit={texts.own.change}
      returned={returned}
      hidden={{ do: 'password' }}
      wording={wording}
    >
      <input type="text" name="username" defaultValue={email} autoComplete="username" hidden />
      <TextLine
        name="present"
        label={texts.own.present}
        type="password"
        autoComplete="current-password"
        returned={returned}
      />
      <TextLine
        name="password"
        label={texts.newPassword}
        hint={texts.passwordHint}
        type="password"
        autoComplete="new-password"
        returned={returned}
      />
      <TextLine
        name="again"
        label={texts.again}
        type="password"
        autoComplete="new-password"
        returned={returned}
      />
    </PlainForm>
  )
}
