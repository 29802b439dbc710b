import { enquiryData } from '../support/press-room'
import { type AccessTable, change, make, type World } from './world'

const received = (world: World) => make(world, 'enquiries', enquiryData())

const assigned = async (world: World) =>
  change(world, 'enquiries', await received(world), { agency: world.agency })

/**
 * Personal data: read by editors, and by the authors of the agency that is to answer. Nobody makes
 * one through the API; an administrator erases.
 */
export const enquiries: AccessTable = {
  collection: 'enquiries',
  newRecord: () => enquiryData(),
  change: (answer) => ({ answer }),
  states: { received, assigned },
  table: `
                      | anonymous contributor colleague author stranger editor admin
    read   received   | no        no          no        no     no       yes    yes
    read   assigned   | no        no          no        yes    no       yes    yes
    create received   | no        no          no        no     no       no     no
    update received   | no        no          no        no     no       yes    yes
    update assigned   | no        no          no        yes    no       yes    yes
    delete received   | no        no          no        no     no       no     yes
    delete assigned   | no        no          no        no     no       no     yes
  `,
}
