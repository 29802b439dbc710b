import { pressNotes } from '../data/all-press-notes'
import type { PressNoteSeed } from '../types'
import { asServer, day, type Ids, sample, type SeedContext, withRowIds } from './context'
import { termKey } from './terms'

type Locale = 'vi' | 'en'

/** Writes the press notes: public, for the press, and under embargo. */
export async function loadPressNotes({ payload, ids, log }: SeedContext): Promise<void> {
  for (const note of pressNotes) {
    const { en } = note
    const created = await payload.create({
      ...asServer,
      collection: 'press-notes',
      locale: 'vi',
      data: {
        ...sample,
        number: note.number,
        agency: ids.get('agencies', note.agency),
        topics: note.topics.map((code) => ids.get('terms', termKey('topic', code))),
        spokesperson: ids.get('contacts', note.spokesperson),
        visibility: note.visibility,
        embargoUntil: note.embargoUntil,
        publishedAt: note.publishedAt,
        ...inLanguage(note, 'vi', note.vi, ids),
      },
    })
    ids.set('press-notes', note.number, created.id)
    if (!en) continue
    const translated = inLanguage(note, 'en', en, ids)
    await payload.update({
      ...asServer,
      collection: 'press-notes',
      id: created.id,
      locale: 'en',
      data: {
        ...sample,
        ...translated,
        keyMessages: withRowIds(translated.keyMessages, created.keyMessages),
        keyFacts: withRowIds(translated.keyFacts, created.keyFacts),
        questions: withRowIds(translated.questions, created.questions),
        attachments: withRowIds(translated.attachments, created.attachments),
      },
    })
  }
  log(`  ${pressNotes.length} press notes`)
}

function inLanguage(note: PressNoteSeed, locale: Locale, text: PressNoteSeed['vi'], ids: Ids) {
  return {
    title: text.title,
    slug: text.slug,
    purpose: text.purpose,
    translationStatus: text.status,
    keyMessages: note.keyMessages.map((message) => ({ text: message[locale] })),
    keyFacts: note.keyFacts.map((fact) => ({
      figure: fact.figure ?? null,
      statement: fact.statement[locale],
      sourceTitle: fact.sourceTitle[locale],
      sourceUrl: fact.sourceUrl ?? null,
      asOf: day(fact.asOf),
    })),
    questions: note.questions.map(({ question, answer }) => ({
      question: question[locale],
      answer: answer[locale],
    })),
    attachments: (note.attachments ?? []).map(({ picture, label }) => ({
      file: ids.get('media', picture),
      label: label[locale],
    })),
  }
}
