import { unique } from '../support/payload'
import { type AccessTable, make, type World } from './world'

const plan = () => ({
  number: unique('87/KH'),
  title: 'Kế hoạch thử',
  fromYear: 2023,
  toYear: 2028,
})

const target = async (world: World) => ({
  plan: await make(world, 'plans', plan()),
  label: 'Chỉ tiêu thử',
  measure: 'items-with-sources',
  goal: 100,
})

const table = `
             | anonymous contributor colleague author stranger editor admin
  read   any | yes       yes         yes       yes    yes      yes    yes
  create any | no        no          no        no     no       yes    yes
  update any | no        no          no        no     no       yes    yes
  delete any | no        no          no        no     no       no     yes
`

/** The plan that the office works by is public, and so is what it wants to reach. */
export const plans: AccessTable = {
  collection: 'plans',
  newRecord: plan,
  change: (title) => ({ title }),
  states: { any: (world) => make(world, 'plans', plan()) },
  table,
}

export const planTargets: AccessTable = {
  collection: 'plan-targets',
  newRecord: target,
  change: (label) => ({ label }),
  states: { any: async (world) => make(world, 'plan-targets', await target(world)) },
  table,
}
