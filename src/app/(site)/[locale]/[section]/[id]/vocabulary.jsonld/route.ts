import { listVocabulary, vocabularySchemes } from '../../../../../../content/vocabularies'
import { env } from '../../../../../../env'
import { isLocale } from '../../../../../../lib/locales'
import { vocabularyPath } from '../../../../../../lib/paths'
import { linkedDataAnswer } from '../../../../_files/linked-data'
import { vocabularyOf } from '../../../../_files/skos'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string; id: string }>
}

/** A vocabulary as linked data, in all languages. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale, section, id } = await params
  const asked = `/${locale}/${section}/${id}/vocabulary.jsonld`
  const scheme = isLocale(locale)
    ? vocabularySchemes.find((known) => vocabularyPath(locale, known) === asked)
    : undefined
  if (!isLocale(locale) || !scheme) return new Response('Not found\n', { status: 404 })
  return linkedDataAnswer(
    vocabularyOf(scheme, await listVocabulary(locale, { scheme }), env.SITE_URL),
  )
}
