import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { isStaffRequest } from '../../../content/staff-request'
import { defaultLocale, isLocale } from '../../../lib/locales'
import { getMessages } from '../../../lib/messages/get-messages'
import { isSitePath } from '../../../lib/paths'

/** Turns draft mode on for a member of staff and shows the page asked for. */
export async function GET(request: Request): Promise<Response> {
  const path = new URL(request.url).searchParams.get('path') ?? ''
  const segment = path.split('/')[1] ?? ''
  const { errors } = getMessages(isLocale(segment) ? segment : defaultLocale)
  if (!isSitePath(path)) return answer(400, errors.previewPath)
  if (!(await isStaffRequest(request.headers))) return answer(403, errors.previewForbidden)
  const draft = await draftMode()
  draft.enable()
  return redirect(path)
}

function answer(status: number, text: string): Response {
  return new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
