import { cookies } from 'next/headers'
import type { Returned } from '../../../components/forms/plain-form'
import { PasswordForm } from '../../../components/press-account/password-form'
import { RecoveryCodes, SecondFactor } from '../../../components/press-account/second-factor'
import { FactTable } from '../../../components/ui/fact-list'
import { PageHead } from '../../../components/ui/page-head'
import { SectionHead } from '../../../components/ui/section-head'
import { keptFormCookie, takeKeptForm } from '../../../content/kept-forms'
import { ownSecondFactor } from '../../../content/press-own-account'
import { pressPerson } from '../../../content/viewer'
import { formatDate } from '../../../lib/dates'
import { pathTo } from '../../../lib/paths'
import { qrCode } from '../../../lib/press/qr-code'
import { crumbsTo, type PageLoader } from './page'
import { pressLoginPage } from './press-login'

const nothing: Returned = { values: {}, errors: {} }

/** A journalist's own account: what is on record, the password, the second factor. */
export const pressAccountPage: PageLoader = async (request) => {
  const { wording, locale, path, query } = request
  const [person, factor] = await Promise.all([pressPerson(), ownSecondFactor(locale)])
  if (!person || !factor) {
    return pressLoginPage({ ...request, path: pathTo(locale, { page: 'press-login' }) })
  }
  const { pressAccount: texts } = wording.t
  // Taken, not read: recovery codes are in here, and they are shown once.
  const kept = await takeKeptForm((await cookies()).get(keptFormCookie)?.value, 'press')
  const returnedTo = (part: string) => (kept?.values.part === part ? kept : nothing)
  const done = { password: texts.own.changed, off: texts.own.switchedOff }[query.get('done') ?? '']
  return {
    title: texts.own.title,
    section: 'press',
    crumbs: crumbsTo(wording, 'press', { label: texts.own.title }),
    noIndex: true,
    content: (
      <div className="wrap">
        <PageHead title={texts.own.title} />
        {done ? (
          <p className="notice closed" role="status">
            {done}
          </p>
        ) : null}
        {kept?.values.codes ? (
          <RecoveryCodes codes={kept.values.codes.split(' ')} wording={wording} />
        ) : null}
        <FactTable
          facts={[
            { term: wording.t.ask.name, value: person.name },
            { term: texts.own.outlet, value: person.outlet },
            { term: texts.email, value: person.email },
            {
              term: texts.own.untilLabel,
              value: texts.own.untilDay(formatDate(person.accreditedUntil)),
            },
          ]}
        />
        <p className="meta below-table">{texts.own.wrongData}</p>
        <section className="status-part">
          <SectionHead title={texts.own.change} />
          <PasswordForm
            action={`${path}/send`}
            email={person.email}
            returned={returnedTo('password')}
            wording={wording}
          />
        </section>
        <section className="status-part">
          <SectionHead title={texts.own.second} />
          <SecondFactor
            action={`${path}/send`}
            factor={factor}
            qr={factor.pending && qrCode(factor.pending.address)}
            returned={returnedTo('second')}
            wording={wording}
          />
        </section>
      </div>
    ),
  }
}
