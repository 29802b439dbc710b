import { cookies } from 'next/headers'
import type { Returned } from '../../../components/forms/plain-form'
import { keptForm, keptFormCookie } from '../../../content/kept-forms'

/** What came back of a form of the press room, or nothing. */
export async function returnedForm(): Promise<Returned> {
  const kept = await keptForm((await cookies()).get(keptFormCookie)?.value, 'press')
  return kept ?? { values: {}, errors: {} }
}
