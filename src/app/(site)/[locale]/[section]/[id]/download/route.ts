import { answerDownload } from '../../../../_answers/download'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string; id: string }>
}

/** Takes a material away. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale, section, id } = await params
  const path = `/${locale}/${section}/${encodeURIComponent(id)}/download`
  return answerDownload(request, locale, id, path)
}
