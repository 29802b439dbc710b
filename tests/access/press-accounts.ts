import { pressAccountData } from '../support/press'
import { type AccessTable, make } from './world'

/**
 * Editors make, change and end accounts; an administrator erases. What the journalist may do with
 * the own account is in press.test.ts.
 */
export const pressAccounts: AccessTable = {
  collection: 'press-accounts',
  newRecord: () => pressAccountData(),
  change: (name) => ({ name }),
  states: { any: (world) => make(world, 'press-accounts', pressAccountData()) },
  table: `
               | anonymous contributor colleague author stranger editor admin
    read   any | no        no          no        no     no       yes    yes
    create any | no        no          no        no     no       yes    yes
    update any | no        no          no        no     no       yes    yes
    delete any | no        no          no        no     no       no     yes
  `,
}
