import { listContacts } from '../../../../../../content/contacts'
import { env } from '../../../../../../env'
import { isLocale } from '../../../../../../lib/locales'
import { pathTo } from '../../../../../../lib/paths'
import { vcard } from '../../../../../../lib/vcard'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string; id: string }>
}

/** A public contact as a card for an address book. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale, section, id } = await params
  const notFound = () => new Response('Not found\n', { status: 404 })
  if (!isLocale(locale)) return notFound()
  const page = pathTo(locale, { page: 'contacts' })
  if (`/${locale}/${section}` !== page) return notFound()
  const contact = (await listContacts(locale, {})).find((one) => String(one.id) === id)
  if (!contact) return notFound()
  const { name, post, agency, email, mandate } = contact
  const card = vcard({
    name,
    title: post,
    organisation: agency?.name.text ?? null,
    // A card is kept for years: the person's own number, not the one of today's delegate.
    phone: contact.phone ?? contact.agencyPhone,
    email,
    note: mandate?.scope ?? null,
    url: env.SITE_URL + page,
  })
  return new Response(card, {
    headers: {
      'Content-Type': 'text/vcard; charset=utf-8',
      'Content-Disposition': `attachment; filename="contact-${contact.id}.vcf"`,
    },
  })
}
