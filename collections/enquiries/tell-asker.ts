import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { env } from '../../src/env'
import type { Enquiry } from '../../src/generated/payload-types'
import { formatDate } from '../../src/lib/dates'
import { enquiryPath } from '../../src/lib/paths'
import { receiptKey } from '../../src/lib/receipt'
import { enquiryClosedLetter, enquiryReceivedLetter } from '../../src/mail/enquiry'
import { queueMail } from '../../src/mail/queue-mail'

/** Writes to whoever asked that the question has come in, in the transaction that stores it. */
export async function tellReceived(req: PayloadRequest, enquiry: Enquiry): Promise<void> {
  const { receipt, asker, dueOn } = enquiry
  await queueMail(req, {
    kind: 'enquiry',
    key: `enquiry-received:${receipt}`,
    to: asker.email,
    ...enquiryReceivedLetter(
      { name: asker.name, receipt, link: linkOf(enquiry), due: formatDate(dueOn) },
      languageOf(enquiry),
    ),
  })
}

/** Writes to whoever asked when the answer or the refusal is there; not for the demonstration. */
export const tellClosed: CollectionAfterChangeHook<Enquiry> = async ({ doc, previousDoc, req }) => {
  const isClosed = doc.state === 'answered' || doc.state === 'refused'
  if (!req.user || !isClosed || previousDoc.state === doc.state) return
  const { receipt, asker } = doc
  await queueMail(req, {
    kind: 'enquiry',
    key: `enquiry-closed:${receipt}`,
    to: asker.email,
    ...enquiryClosedLetter(
      { name: asker.name, receipt, link: linkOf(doc) },
      doc.state === 'refused',
      languageOf(doc),
    ),
  })
}

const languageOf = ({ language }: Enquiry) => (language === 'en' ? 'en' : 'vi')

function linkOf(enquiry: Enquiry): string {
  const { receipt } = enquiry
  const key = receiptKey(receipt, env.PAYLOAD_SECRET)
  return env.SITE_URL + enquiryPath(languageOf(enquiry), receipt, key)
}
