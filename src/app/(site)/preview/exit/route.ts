import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { defaultLocale } from '../../../../lib/locales'
import { isSitePath, pathTo } from '../../../../lib/paths'

/** Turns draft mode off and goes back to the page, as everybody sees it. */
export async function GET(request: Request): Promise<Response> {
  const path = new URL(request.url).searchParams.get('path') ?? ''
  const draft = await draftMode()
  draft.disable()
  return redirect(isSitePath(path) ? path : pathTo(defaultLocale, { page: 'home' }))
}
