import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
} from 'payload'
import { isStaff } from '../access'
import { type DatabaseSlug, naturalKeyOf } from '../natural-keys'

type Row = Record<string, unknown>

/** One field that a save changed, in words of the log. */
export interface RecordChange {
  field: string
  /** The language of a text that has one value per language. */
  locale?: string
  before: unknown
  after: unknown
}

/** Longest text of the log; the versions hold the whole. */
const LONGEST = 2000

/** Keeps who changed what in a record of the database, in the save's own transaction. */
export const logRecordChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const after = doc as Row
  const changes =
    operation === 'create'
      ? []
      : changedFields(collection.flattenedFields, previousDoc as Row, after, req.locale ?? '')
  if (operation === 'update' && changes.length === 0) return
  await write(req, collection.slug, after, operation === 'create' ? 'created' : 'changed', changes)
}

/** A record that was deleted leaves its name and who deleted it. */
export const logRecordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await write(req, collection.slug, doc as Row, 'deleted', [])
}

async function write(
  req: PayloadRequest,
  collection: CollectionSlug,
  record: Row,
  event: 'changed' | 'created' | 'deleted',
  changes: RecordChange[],
): Promise<void> {
  await req.payload.create({
    collection: 'record-log',
    data: {
      collection,
      recordId: Number(record.id),
      recordKey: naturalKeyOf(collection as DatabaseSlug, record),
      event,
      via: req.user ? 'staff' : 'system',
      by: isStaff(req.user) ? req.user.id : null,
      state: typeof record._status === 'string' ? record._status : 'published',
      changes: changes,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Fields that the server keeps itself and that say nothing of the record. */
const silent = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  '_status',
  'textChangedAt',
])

/** The fields of which two states of a record differ, read in one language. */
function changedFields(
  fields: FlattenedField[],
  before: Row,
  after: Row,
  locale: string,
): RecordChange[] {
  return fields.flatMap((field) => {
    if (field.type === 'join' || silent.has(field.name) || !(field.name in after)) return []
    const [old, now] = [plain(before[field.name]), plain(after[field.name])]
    if (JSON.stringify(old) === JSON.stringify(now)) return []
    const change = { field: field.name, before: shortened(old), after: shortened(now) }
    return [holdsLocalized(field) ? { ...change, locale } : change]
  })
}

function holdsLocalized(field: FlattenedField): boolean {
  if ('localized' in field && field.localized) return true
  return 'flattenedFields' in field && field.flattenedFields.some(holdsLocalized)
}

/** A value without the marks of storage: relations are ids, rows have none, nothing is null. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value !== 'object') return value
  const row = value as Row
  if (typeof row.id === 'number') return row.id
  const kept = Object.entries(row)
    .filter(([name]) => name !== 'id')
    .map(([name, part]) => [name, plain(part)] as const)
    .filter(([, part]) => part !== null)
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
  return kept.length === 0 ? null : Object.fromEntries(kept)
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string' && value.length > LONGEST) return `${value.slice(0, LONGEST)}…`
  return value
}
