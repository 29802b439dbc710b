import path from 'node:path'
import { getPressNote } from '../../../../../../content/press-notes'
import { recordOpeningByViewer } from '../../../../../../content/press-openings'
import { env } from '../../../../../../env'
import { isLocale } from '../../../../../../lib/locales'
import { wordingOf } from '../../../../../../lib/messages/get-messages'
import { pathTo } from '../../../../../../lib/paths'
import { kitTexts } from '../../../../../../lib/press-kit'
import { zipped } from '../../../../../../lib/zip'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string; id: string }>
}

/**
 * A press note with its figures and files as one ZIP, for whoever may read the note: it is looked
 * up by the same access rule as its page, and so are its files.
 */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale, section, id: slug } = await params
  const notFound = () => new Response('Not found\n', { status: 404 })
  if (!isLocale(locale) || `/${locale}/${section}` !== pathTo(locale, { page: 'press' })) {
    return notFound()
  }
  const note = await getPressNote(locale, { slug })
  if (!note) return notFound()
  await recordOpeningByViewer(note.id, 'kit')
  const texts = kitTexts(note, env.SITE_URL + note.path, wordingOf(locale))
  const files = note.attachments.map(({ file }) => ({
    name: file.name,
    // The name comes from the database; only its last part may lead to a file.
    source: path.join(env.MEDIA_DIR, path.basename(file.name)),
  }))
  return new Response(zipped(texts, files), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${path.basename(note.path)}.zip"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
