import { pressEvents } from '../data/press-events'
import type { PressEventSeed } from '../types'
import { asServer, day, sample, type SeedContext } from './context'
import { termKey } from './terms'

/** Writes the press calendar. */
export async function loadPressEvents({ payload, ids, log }: SeedContext): Promise<void> {
  for (const event of pressEvents) {
    const { id } = await payload.create({
      ...asServer,
      collection: 'press-events',
      locale: 'vi',
      data: {
        ...sample,
        kind: event.kind,
        certainty: event.certainty,
        startsAt: event.startsAt,
        endsAt: event.endsAt,
        onlineUrl: event.onlineUrl ?? null,
        registerBy: day(event.registerBy),
        agency: ids.get('agencies', event.agency),
        contact: ids.get('contacts', event.contact),
        topics: event.topics.map((code) => ids.get('terms', termKey('topic', code))),
        pressNotes: ids.all('press-notes', event.pressNotes),
        publishedAt: event.publishedAt,
        ...inLanguage(event, 'vi', event.vi),
      },
    })
    if (!event.en) continue
    await payload.update({
      ...asServer,
      collection: 'press-events',
      id,
      locale: 'en',
      data: { ...sample, ...inLanguage(event, 'en', event.en) },
    })
  }
  log(`  ${pressEvents.length} press events`)
}

function inLanguage(event: PressEventSeed, locale: 'vi' | 'en', text: PressEventSeed['vi']) {
  return {
    title: text.title,
    slug: text.slug,
    translationStatus: text.status,
    description: event.description[locale],
    cancelReason: event.cancelReason?.[locale] ?? null,
    accreditation: event.accreditation?.[locale] ?? null,
    place: event.place?.[locale] ?? null,
    address: event.address?.[locale] ?? null,
  }
}
