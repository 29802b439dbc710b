import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { tellReceived } from '../../collections/enquiries/tell-asker'
import type { Enquiry } from '../generated/payload-types'
import { env } from '../env'
import { enquiryConsent } from '../lib/consent'
import { databaseNow } from '../lib/database/clock'
import type { EnquiryForm } from '../lib/enquiry-form'
import type { Locale } from '../lib/locales'
import { openPayload } from '../lib/payload'
import { fitsReceipt, newReceipt, receiptKey } from '../lib/receipt'
import { isoDay } from '../lib/dates'

/** What the person who asked may see of their enquiry. */
export interface EnquiryStatus {
  receipt: string
  state: Enquiry['state']
  receivedAt: string
  dueOn: string
  isOverdue: boolean
  closedAt: string | null
  agency: string | null
  question: string
  answer: string | null
  refusalGround: NonNullable<Enquiry['refusalGround']> | null
  refusalExplanation: string | null
}

/** The private link's two halves. */
export interface ReceiptLink {
  receipt: string
  key: string
}

/**
 * Takes an enquiry in. Sent twice from the same showing of the form it stays one.
 *
 * @param formKey names the showing of the form
 */
export async function receiveEnquiry(
  locale: Locale,
  form: EnquiryForm,
  formKey: string,
): Promise<ReceiptLink> {
  const before = await receiptOfForm(formKey)
  if (before) return linkTo(before)
  const payload = await openPayload()
  const { kind, name, email, organisation, question, topic, agency } = form
  const req = await createLocalReq({ locale }, payload)
  await initTransaction(req)
  try {
    const enquiry = await payload.create({
      collection: 'enquiries',
      data: {
        receipt: newReceipt(),
        formKey,
        state: 'received',
        asker: { kind, name, email, organisation },
        question,
        topic,
        wantedAgency: agency,
        language: locale,
        consent: {
          text: enquiryConsent.text[locale],
          version: enquiryConsent.version,
          givenAt: await databaseNow(payload),
        },
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await tellReceived(req, enquiry)
    await commitTransaction(req)
    return linkTo(enquiry.receipt)
  } catch (error) {
    await killTransaction(req)
    // A second click that came at the same moment was first.
    const other = await receiptOfForm(formKey)
    if (other) return linkTo(other)
    throw error
  }
}

/** The enquiry that a private link opens, or null. */
export async function openByLink(
  locale: Locale,
  { receipt, key }: ReceiptLink,
): Promise<EnquiryStatus | null> {
  if (!fitsReceipt(receipt, key, env.PAYLOAD_SECRET)) return null
  const found = await findEnquiry(locale, receipt)
  return found && toStatus(found)
}

/** The private link for whoever knows both the receipt number and the e-mail; null when one is wrong. */
export async function linkByEmail(receipt: string, email: string): Promise<ReceiptLink | null> {
  const found = await findEnquiry('vi', receipt)
  return found && sameAddress(found.asker.email, email) ? linkTo(receipt) : null
}

function linkTo(receipt: string): ReceiptLink {
  return { receipt, key: receiptKey(receipt, env.PAYLOAD_SECRET) }
}

const sameAddress = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/*
 * Enquiries are closed to the public by their access rule. These reads are the server's own, after
 * the person has shown that the enquiry is theirs.
 */
async function findEnquiry(locale: Locale, receipt: string): Promise<Enquiry | null> {
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection: 'enquiries',
    where: { receipt: { equals: receipt } },
    locale,
    fallbackLocale: 'vi',
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

async function receiptOfForm(formKey: string): Promise<string | null> {
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection: 'enquiries',
    where: { formKey: { equals: formKey } },
    select: { receipt: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]?.receipt ?? null
}

function toStatus(enquiry: Enquiry): EnquiryStatus {
  const { receipt, state, agency, question } = enquiry
  const isOpen = state === 'received' || state === 'assigned'
  const dueOn = enquiry.dueOn ?? ''
  return {
    receipt,
    state,
    receivedAt: enquiry.receivedAt ?? '',
    dueOn,
    isOverdue: isOpen && isoDay(dueOn) < isoDay(new Date()),
    closedAt: enquiry.closedAt ?? null,
    agency: agency && typeof agency === 'object' ? agency.name : null,
    question,
    // What an agency has begun to write is shown when it is sent.
    answer: state === 'answered' ? (enquiry.answer ?? null) : null,
    refusalGround: state === 'refused' ? (enquiry.refusalGround ?? null) : null,
    refusalExplanation: state === 'refused' ? (enquiry.refusalExplanation ?? null) : null,
  }
}
