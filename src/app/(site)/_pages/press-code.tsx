import { PlainForm, TextLine } from '../../../components/forms/plain-form'
import { PageHead } from '../../../components/ui/page-head'
import { crumbsTo, type PageLoader } from './page'
import { returnedForm } from './press-returned'

/** The second step of a log-in. */
export const pressCodePage: PageLoader = async ({ wording, path }) => {
  const { pressAccount: texts } = wording.t
  const returned = await returnedForm()
  return {
    title: texts.code.title,
    section: 'press',
    crumbs: crumbsTo(wording, 'press', { label: texts.code.title }),
    noIndex: true,
    content: (
      <div className="wrap">
        <PageHead title={texts.code.title} lead={texts.code.lead} />
        <PlainForm
          action={`${path}/send`}
          submit={texts.code.submit}
          returned={returned}
          wording={wording}
        >
          <TextLine
            name="code"
            label={texts.code.label}
            type="text"
            autoComplete="one-time-code"
            returned={returned}
          />
        </PlainForm>
      </div>
    ),
  }
}
