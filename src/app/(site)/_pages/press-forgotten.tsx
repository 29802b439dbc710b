import { PlainForm, TextLine } from '../../../components/forms/plain-form'
import { PageHead } from '../../../components/ui/page-head'
import { crumbsTo, type PageLoader } from './page'
import { returnedForm } from './press-returned'

/** Where a new link is asked for; the answer is the same for every address. */
export const pressForgottenPage: PageLoader = async ({ wording, path, query }) => {
  const { pressAccount: texts } = wording.t
  const returned = await returnedForm()
  return {
    title: texts.forgotten.title,
    section: 'press',
    crumbs: crumbsTo(wording, 'press', { label: texts.forgotten.title }),
    noIndex: true,
    content: (
      <div className="wrap">
        <PageHead title={texts.forgotten.title} lead={texts.forgotten.lead} />
        {query.get('done') === 'sent' ? (
          <p className="notice closed" role="status">
            {texts.forgotten.sent}
          </p>
        ) : (
          <PlainForm
            action={`${path}/send`}
            submit={texts.forgotten.submit}
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
          </PlainForm>
        )}
      </div>
    ),
  }
}
