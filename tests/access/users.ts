import { PASSWORD, unique } from '../support/payload'
import { type AccessTable, make, type World } from './world'

const newRecord = ({ agency }: World) => ({
  name: 'Người mới',
  email: `${unique('moi')}@example.vn`,
  password: PASSWORD,
  role: 'contributor',
  agency,
})

/**
 * Everybody sees and changes their own account; only an administrator removes any. Nobody makes one
 * by writing it: accounts begin with an invitation (tests/publishing/invitations.test.ts).
 */
export const users: AccessTable = {
  collection: 'users',
  newRecord,
  change: (name) => ({ name }),
  states: {
    'of-contributor': async ({ people }) => people.contributor?.id ?? 0,
    'of-somebody': (world) => make(world, 'users', newRecord(world)),
  },
  table: `
                          | anonymous contributor colleague author stranger editor admin
    read   of-contributor | no        yes         no        no     no       yes    yes
    read   of-somebody    | no        no          no        no     no       yes    yes
    create of-somebody    | no        no          no        no     no       no     no
    update of-contributor | no        yes         no        no     no       no     yes
    update of-somebody    | no        no          no        no     no       no     yes
    delete of-somebody    | no        no          no        no     no       no     yes
  `,
}
