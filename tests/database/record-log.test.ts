import { beforeAll, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import type { RecordChange } from '../../collections/_shared/hooks/log-record-change'
import type { User } from '../../src/generated/payload-types'
import { indicatorData } from '../support/database-records'
import { makeAgency, makeUser, testPayload } from '../support/payload'

let payload: Payload
let editor: User

beforeAll(async () => {
  payload = await testPayload()
  editor = await makeUser(payload, 'editor', (await makeAgency(payload)).id)
})

async function logOf(recordId: number) {
  const { docs } = await payload.find({
    collection: 'record-log',
    where: { collection: { equals: 'indicators' }, recordId: { equals: recordId } },
    sort: 'id',
    depth: 0,
  })
  return docs.map(({ event, via, by, recordKey, changes }) => ({
    event,
    via,
    by,
    recordKey,
    changes: changes as unknown as RecordChange[],
  }))
}

describe('the log of the database', () => {
  it('keeps who made, changed and deleted a record, from what to what', async () => {
    const data = indicatorData()
    const { id, code } = await payload.create({
      collection: 'indicators',
      data: { ...data, _status: 'draft' },
      draft: true,
      locale: 'vi',
      user: editor,
      overrideAccess: false,
    })
    await payload.update({
      collection: 'indicators',
      id,
      data: { name: 'Tên mới', unit: 'người', direction: 'down' },
      draft: true,
      locale: 'vi',
      user: editor,
      overrideAccess: false,
    })
    await payload.delete({ collection: 'indicators', id, user: editor, overrideAccess: false })

    const log = await logOf(id)
    expect(log.map(({ event, by, recordKey }) => [event, by, recordKey])).toEqual([
      ['created', editor.id, code],
      ['changed', editor.id, code],
      ['deleted', editor.id, code],
    ])
    expect(log[1]?.changes).toEqual([
      { field: 'name', locale: 'vi', before: data.name, after: 'Tên mới' },
      { field: 'unit', locale: 'vi', before: '%', after: 'người' },
      { field: 'direction', before: 'up', after: 'down' },
    ])
  })

  it('says nothing of a save that changed nothing', async () => {
    const { id } = await payload.create({
      collection: 'indicators',
      data: { ...indicatorData(), _status: 'published' },
      locale: 'vi',
    })
    await payload.update({
      collection: 'indicators',
      id,
      data: { _status: 'published' },
      locale: 'vi',
    })
    expect(await logOf(id)).toHaveLength(1)
  })
})

describe('a record that was public', () => {
  it('is archived with a reason that readers find, and editors do not delete it', async () => {
    const { id } = await payload.create({
      collection: 'indicators',
      data: { ...indicatorData(), _status: 'published' },
      locale: 'vi',
    })
    const archive = (archivedReason: string | null) =>
      payload.update({
        collection: 'indicators',
        id,
        data: { archivedOn: '2026-02-01', archivedReason, _status: 'published' },
        locale: 'vi',
        user: editor,
        overrideAccess: false,
      })
    await expect(archive(null)).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining('vì sao bản ghi được lưu trữ') }] },
    })
    await expect(archive('Thay bằng chỉ số khác.')).resolves.toMatchObject({
      archivedReason: 'Thay bằng chỉ số khác.',
    })
    await expect(
      payload.delete({ collection: 'indicators', id, user: editor, overrideAccess: false }),
    ).rejects.toMatchObject({ status: 403 })
  })
})
