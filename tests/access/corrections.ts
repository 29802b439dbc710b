import { articleData, unique } from '../support/payload'
import { type AccessTable, change, make, type World } from './world'

const about = async (world: World, isPublished: boolean) => {
  const article = await make(world, 'articles', articleData(world.agency), { draft: true })
  if (isPublished) await change(world, 'articles', article, { _status: 'published' })
  return { article, wrong: 'Ghi 12.', right: 'Là 21.', date: '2026-11-20T12:00:00.000Z' }
}

const of = (isPublished: boolean) => async (world: World) =>
  make(world, 'corrections', await about(world, isPublished))

/** A correction is as public as its text; editors write them, and only an administrator deletes. */
export const corrections: AccessTable = {
  collection: 'corrections',
  newRecord: (world) => about(world, true),
  change: (marker) => ({ right: unique(marker) }),
  states: { 'of-public': of(true), 'of-draft': of(false) },
  table: `
                     | anonymous contributor colleague author stranger editor admin
    read   of-public | yes       yes         yes       yes    yes      yes    yes
    read   of-draft  | no        no          no        no     no       yes    yes
    create of-public | no        no          no        no     no       yes    yes
    update of-public | no        no          no        no     no       yes    yes
    delete of-public | no        no          no        no     no       no     yes
  `,
}
