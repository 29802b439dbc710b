import { enquiryConsent } from '../../../src/lib/consent'
import { newReceipt } from '../../../src/lib/receipt'
import { enquiries } from '../data/enquiries'
import type { EnquirySeed } from '../types'
import { asServer, sample, type SeedContext } from './context'
import { termKey } from './terms'

/** Writes enquiries through their states, and the answers that were published from them. */
export async function loadEnquiries(context: SeedContext): Promise<void> {
  const { payload, ids, log } = context
  for (const seed of enquiries) {
    const { asker, question, topic, receivedAt, agency } = seed
    const { id } = await payload.create({
      ...asServer,
      collection: 'enquiries',
      data: {
        receipt: newReceipt(),
        state: 'received',
        asker,
        question,
        topic: topic ? ids.get('terms', termKey('topic', topic)) : null,
        language: 'vi',
        receivedAt,
        consent: {
          text: enquiryConsent.text.vi,
          version: enquiryConsent.version,
          givenAt: receivedAt,
        },
        isSample: true,
      },
    })
    if (!agency) continue
    const assigned = { agency: ids.get('agencies', agency) }
    await payload.update({ ...asServer, collection: 'enquiries', id, data: assigned })
    await close(context, id, seed)
    if (seed.publish) await publish(context, id, seed)
  }
  log(`  ${enquiries.length} enquiries`)
}

async function close({ payload }: SeedContext, id: number, seed: EnquirySeed): Promise<void> {
  const { answer, refusal, closedAt } = seed
  if (!closedAt) return
  const data = refusal
    ? {
        state: 'refused' as const,
        refusalGround: refusal.ground,
        refusalExplanation: refusal.explanation,
      }
    : { state: 'answered' as const, answer }
  await payload.update({ ...asServer, collection: 'enquiries', id, data: { ...data, closedAt } })
}

async function publish(
  { payload, ids }: SeedContext,
  enquiry: number,
  { publish: texts, agency = '', closedAt }: EnquirySeed,
): Promise<void> {
  if (!texts) return
  const { id } = await payload.create({
    ...asServer,
    collection: 'answers',
    locale: 'vi',
    data: {
      ...sample,
      ...texts.vi,
      translationStatus: 'original',
      enquiry,
      agency: ids.get('agencies', agency),
      topics: texts.topics.map((code) => ids.get('terms', termKey('topic', code))),
      publishedAt: closedAt,
    },
  })
  if (!texts.en) return
  await payload.update({
    ...asServer,
    collection: 'answers',
    id,
    locale: 'en',
    data: { ...sample, ...texts.en, translationStatus: 'reviewed' },
  })
}
