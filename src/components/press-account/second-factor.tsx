import type { SecondFactorView } from '../../content/press-own-account'
import type { Wording } from '../../lib/messages/get-messages'
import type { QrCode } from '../../lib/press/qr-code'
import { PlainForm, type Returned, TextLine } from '../forms/plain-form'

interface Props {
  action: string
  factor: SecondFactorView
  qr: QrCode | null
  returned: Returned
  wording: Wording
}

/** The second factor of a log-in: off, being set up, or on. */
export function SecondFactor({ action, factor, qr, returned, wording }: Props) {
  const { own } = wording.t.pressAccount
  const { isOn, pending } = factor
  if (isOn) {
    return (
      <>
        <p>{own.isOn}</p>
        <PlainForm
          action={action}
          submit={own.off}
          returned={returned}
          hidden={{ do: 'second-off' }}
          wording={wording}
        >
          <TextLine
            name="second-password"
            label={own.present}
            type="password"
            autoComplete="current-password"
            returned={returned}
          />
        </PlainForm>
      </>
    )
  }
  if (!pending || !qr) {
    return (
      <>
        <p>{own.isOff}</p>
        <PlainForm
          action={action}
          submit={own.begin}
          returned={returned}
          hidden={{ do: 'second-begin' }}
          wording={wording}
        />
      </>
    )
  }
  return (
    <>
      <p>{own.scan}</p>
      <svg
        className="qr-code"
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={own.qr}
        shapeRendering="crispEdges"
      >
        <path d={`M0 0h${qr.size}v${qr.size}H0z`} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <dl className="app-key">
        <dt>{own.secret}</dt>
        <dd>
          <code>{pending.secret.replace(/.{4}(?=.)/g, '$& ')}</code>
        </dd>
        <dt>{own.address}</dt>
        <dd>
          <code>{pending.address}</code>
        </dd>
      </dl>
      <PlainForm
        action={action}
        submit={own.confirm}
        returned={returned}
        hidden={{ do: 'second-confirm' }}
        wording={wording}
      >
        <TextLine
          name="code"
          label={own.codeOfApp}
          type="text"
          autoComplete="one-time-code"
          returned={returned}
        />
      </PlainForm>
    </>
  )
}

/** The recovery codes, this one time. */
export function RecoveryCodes({ codes, wording }: { codes: string[]; wording: Wording }) {
  const { own } = wording.t.pressAccount
  return (
    <section className="notice closed" aria-labelledby="recovery-codes">
      <h2 id="recovery-codes">{own.recovery}</h2>
      <p>{own.recoveryLead}</p>
      <ul className="plain recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
