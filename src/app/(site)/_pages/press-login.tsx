import { PlainForm, TextLine } from '../../../components/forms/plain-form'
import { PageHead } from '../../../components/ui/page-head'
import { pathTo } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'
import { returnedForm } from './press-returned'

/** Log-in for journalists. */
export const pressLoginPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { pressAccount: texts } = wording.t
  const returned = await returnedForm()
  return {
    title: texts.login.title,
    section: 'press',
    crumbs: crumbsTo(wording, 'press', { label: texts.login.title }),
    noIndex: true,
    content: (
      <div className="wrap">
        <PageHead title={texts.login.title} lead={texts.login.lead} />
        {query.get('done') === 'password' ? (
          <p className="notice closed" role="status">
            {texts.login.passwordSet}
          </p>
        ) : null}
        <PlainForm
          action={`${path}/send`}
          submit={texts.login.submit}
          returned={returned}
          wording={wording}
        >
          <TextLine
            name="email"
            label={texts.email}
            type="email"
            autoComplete="username"
            returned={returned}
          />
          <TextLine
            name="password"
            label={texts.password}
            type="password"
            autoComplete="current-password"
            returned={returned}
          />
        </PlainForm>
        <p className="after-form">
          <a href={pathTo(locale, { page: 'press-forgotten' })}>{texts.login.forgotten}</a>
        </p>
        <p>
          {texts.login.noAccount}{' '}
          <a href={pathTo(locale, { page: 'contacts' })}>{wording.t.contacts.title}</a>
        </p>
      </div>
    ),
  }
}
