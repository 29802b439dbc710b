import { trainings } from '../data/trainings'
import type { TrainingSeed } from '../types'
import { asServer, day, sample, type SeedContext, withRowIds } from './context'
import { termKey } from './terms'

/** Writes the trainings with their counts. */
export async function loadTrainings({ payload, ids, log }: SeedContext): Promise<void> {
  for (const training of trainings) {
    const { id, attendance } = await payload.create({
      ...asServer,
      collection: 'trainings',
      locale: 'vi',
      data: {
        ...sample,
        startsOn: day(training.startsOn),
        endsOn: day(training.endsOn),
        state: training.state,
        agency: ids.get('agencies', training.agency),
        topics: training.topics.map((code) => ids.get('terms', termKey('topic', code))),
        materials: ids.all('materials', training.materials),
        publishedAt: training.publishedAt,
        ...inLanguage(training, 'vi'),
        translationStatus: 'original',
      },
    })
    const english = inLanguage(training, 'en')
    await payload.update({
      ...asServer,
      collection: 'trainings',
      id,
      locale: 'en',
      data: {
        ...sample,
        ...english,
        attendance: withRowIds(english.attendance, attendance),
        translationStatus: training.enStatus,
      },
    })
  }
  log(`  ${trainings.length} trainings`)
}

function inLanguage(training: TrainingSeed, locale: 'vi' | 'en') {
  return {
    title: training.title[locale],
    place: training.place?.[locale] ?? null,
    sourceTitle: training.source[locale],
    attendance: training.attendance.map(({ note, ...counts }) => ({
      ...counts,
      note: note?.[locale] ?? null,
    })),
  }
}
