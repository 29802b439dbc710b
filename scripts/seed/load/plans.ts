import { plans, targets } from '../data/plans'
import { asServer, day, type SeedContext } from './context'

/** Writes the plans, and the targets of the one in force. */
export async function loadPlans({ payload, log }: SeedContext): Promise<void> {
  let newest = 0
  for (const { number, title, issuedOn, years } of plans) {
    const [fromYear, toYear] = years
    const data = { number, title: title.vi, issuedOn: day(issuedOn), fromYear, toYear }
    const { id } = await payload.create({ ...asServer, collection: 'plans', locale: 'vi', data })
    await payload.update({
      ...asServer,
      collection: 'plans',
      id,
      locale: 'en',
      data: { title: title.en },
    })
    newest = id
  }
  for (const [index, { label, measure, goal, population, populationSource }] of targets.entries()) {
    const { id } = await payload.create({
      ...asServer,
      collection: 'plan-targets',
      locale: 'vi',
      data: {
        plan: newest,
        label: label.vi,
        measure,
        goal,
        population: population ?? null,
        populationSource: populationSource?.vi ?? null,
        order: index,
        isSample: population !== undefined,
      },
    })
    await payload.update({
      ...asServer,
      collection: 'plan-targets',
      id,
      locale: 'en',
      data: { label: label.en, populationSource: populationSource?.en ?? null },
    })
  }
  log(`  ${plans.length} plans, ${targets.length} targets`)
}
