import type { CollectionBeforeChangeHook } from 'payload'
import { bi } from '../_shared/labels'
import { refusal } from '../_shared/messages'
import { needsPopulation } from './measures'

/** A share of people cannot be told without how many there are. */
export const populationWhereNeeded: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { measure, population } = { ...originalDoc, ...data } as {
    measure?: string
    population?: number | null
  }
  if (needsPopulation.some((name) => name === measure) && !population) {
    throw refusal(req, 400, howMany)
  }
  return data
}

const howMany = bi(
  'Chỉ tiêu tập huấn cần tổng số người phải tập huấn và nguồn của con số ấy.',
  'A target of training needs the number of people to be trained, and its source.',
)
