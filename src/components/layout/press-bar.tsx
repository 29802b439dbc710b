import type { PressPerson } from '../../content/viewer'
import { formatDate } from '../../lib/dates'
import type { Wording } from '../../lib/messages/get-messages'
import { pathTo } from '../../lib/paths'

/** Tells a journalist who is logged in and until when it counts, and lets them out. */
export function PressBar({ person, wording }: { person: PressPerson; wording: Wording }) {
  const { locale, t } = wording
  const { pressAccount: texts } = t
  const account = pathTo(locale, { page: 'press-account' })
  const day = formatDate(person.accreditedUntil)
  return (
    <aside className="press-bar no-print" aria-label={texts.bar}>
      <div className="wrap">
        <span>
          <b>{person.name}</b>, {person.outlet} ·{' '}
          {person.isAccredited ? texts.until(day) : texts.over(day)}
        </span>
        <form action={`${account}/send`} method="post">
          <a href={account}>{texts.account}</a>
          <input type="hidden" name="do" value="log-out" />
          <button type="submit">{texts.logOut}</button>
        </form>
      </div>
    </aside>
  )
}
