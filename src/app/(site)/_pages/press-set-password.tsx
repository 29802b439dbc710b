import { PlainForm, TextLine } from '../../../components/forms/plain-form'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { isOpenLink } from '../../../content/press-log-in'
import { pathTo } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'
import { returnedForm } from './press-returned'

/** Where the link of an invitation or of a forgotten password leads. */
export const pressSetPasswordPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { pressAccount: texts } = wording.t
  const token = query.get('token') ?? ''
  const [isOpen, returned] = await Promise.all([isOpenLink(token), returnedForm()])
  return {
    title: texts.setPassword.title,
    section: 'press',
    crumbs: crumbsTo(wording, 'press', { label: texts.setPassword.title }),
    noIndex: true,
    hideAddress: true,
    content: (
      <div className="wrap">
        <PageHead title={texts.setPassword.title} lead={isOpen ? texts.setPassword.lead : null} />
        {isOpen ? (
          <PlainForm
            action={`${path}/send`}
            submit={texts.setPassword.submit}
            returned={returned}
            hidden={{ token }}
            wording={wording}
          >
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
        ) : (
          <Gap>
            {texts.setPassword.over}{' '}
            <a href={pathTo(locale, { page: 'press-forgotten' })}>{texts.setPassword.askAgain}</a>
          </Gap>
        )}
      </div>
    ),
  }
}
