import { csvFile, pressNoteData } from '../support/payload'
import { type AccessTable, change, type Data, make, type World } from './world'

const FAR = '2099-01-01T00:00:00.000Z'

const upload = (world: World) =>
  make(world, 'media', { alt: 'Bảng số liệu' }, { as: 'contributor', file: csvFile() })

const attachedTo = (note: Data) => async (world: World) => {
  const file = await upload(world)
  const data = { ...pressNoteData(world.agency), ...note, attachments: [{ file }] }
  await change(world, 'press-notes', await make(world, 'press-notes', data, { draft: true }), {
    _status: note._status ?? 'published',
  })
  return file
}

/**
 * Uploaded by the contributor. A file is as public as the press note that it is attached to;
 * whoever uploaded it and the authors of the note's agency work with it before.
 */
export const media: AccessTable = {
  collection: 'media',
  newRecord: () => ({ alt: 'Bảng số liệu' }),
  newFile: csvFile,
  change: (alt) => ({ alt }),
  states: {
    free: upload,
    'of-public-note': attachedTo({}),
    'of-draft-note': attachedTo({ _status: 'draft' }),
    'of-embargoed-note': attachedTo({ embargoUntil: FAR }),
    'of-press-note': attachedTo({ visibility: 'press' }),
  },
  table: `
                              | anonymous contributor colleague author stranger editor admin
    read   free               | yes       yes         yes       yes    yes      yes    yes
    read   of-public-note     | yes       yes         yes       yes    yes      yes    yes
    read   of-draft-note      | no        yes         no        yes    no       yes    yes
    read   of-embargoed-note  | no        yes         no        yes    no       yes    yes
    read   of-press-note      | no        yes         no        yes    no       yes    yes
    create free               | no        yes         yes       yes    yes      yes    yes
    update free               | no        yes         no        no     no       yes    yes
    update of-embargoed-note  | no        yes         no        no     no       yes    yes
    delete free               | no        yes         no        no     no       yes    yes
  `,
}
