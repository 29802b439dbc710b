import { z } from 'zod'
import { bi, type Bilingual } from '../../_shared/labels'

const id = z.number().int().positive()

/** Who takes something over: an existing agency, the nth new one, or nobody. */
const heir = z.string().regex(/^(e:\d{1,9}|n:\d{1,2}|none)$/)

const schema = z.object({
  kind: z.enum(['merged', 'split', 'renamed', 'dissolved']),
  from: z.array(id).min(1).max(60),
  /** The day from which the change is in force, such as 2026-12-01. */
  on: z.iso.date(),
  decision: z.string().trim().min(3).max(200),
  /** Existing agencies that take over. */
  to: z.array(id).max(20),
  created: z
    .array(
      z.object({
        name: z.string().trim().min(3).max(200),
        nameEn: z.string().trim().max(200).default(''),
        code: z.string().trim().min(1).max(40),
      }),
    )
    .max(20),
  /** Who takes over what is not named one by one. */
  heir: heir,
  /** By `contacts:12`, `users:3`, `enquiries:7`, `answers:9` or `agencies:5`. */
  heirs: z.record(z.string().regex(/^[a-z]+:\d{1,9}$/), heir).default({}),
  /** What the preview answered: the plan is carried out on exactly that. */
  seen: z.string().max(100).optional(),
})

export type Plan = z.output<typeof schema>

/** The plan, or the names of the fields that cannot be read. */
export function parsePlan(body: unknown): Plan | { wrong: string[] } {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  return { wrong: [...new Set(result.error.issues.map(({ path }) => String(path[0] ?? 'body')))] }
}

/** What stands against a plan by itself, before anything is looked up; null when nothing does. */
export function obstacleInPlan({
  kind,
  from,
  to,
  created,
  heir: main,
  heirs,
}: Plan): Bilingual | null {
  const successors = to.length + created.length
  if (new Set(from).size < from.length || new Set(to).size < to.length) return twice
  if (to.some((each) => from.includes(each))) return ownSuccessor
  if (kind === 'merged' && successors !== 1) return oneSuccessor
  if (kind === 'renamed' && (from.length !== 1 || created.length !== 1 || to.length > 0)) {
    return newName
  }
  if (kind === 'split' && (from.length !== 1 || successors < 2)) return twoSuccessors
  const chosen = [main, ...Object.values(heirs)]
  const known = (each: string) => {
    const [how, number] = each.split(':')
    if (how === 'n') return Number(number) < created.length
    if (how !== 'e') return true
    // What a dissolved body leaves may go to anybody who is not closed with it.
    return kind === 'dissolved' ? !from.includes(Number(number)) : to.includes(Number(number))
  }
  return chosen.every(known) ? null : unknownHeir
}

const twice = bi('Có cơ quan được chọn hai lần.', 'An agency was chosen twice.')
const ownSuccessor = bi(
  'Một cơ quan không thể vừa kết thúc vừa là đơn vị kế tục.',
  'An agency cannot end and be a successor at the same time.',
)
const oneSuccessor = bi(
  'Sáp nhập cần đúng một đơn vị kế tục: một cơ quan đang có hoặc một cơ quan mới.',
  'A merger has exactly one successor: an existing agency or a new one.',
)
const newName = bi(
  'Đổi tên cần một cơ quan cũ và một tên mới.',
  'A renaming has one old agency and one new name.',
)
const twoSuccessors = bi(
  'Chia tách cần một cơ quan cũ và ít nhất hai đơn vị kế tục.',
  'A split has one old agency and at least two successors.',
)
const unknownHeir = bi(
  'Có người hoặc việc được giao cho một cơ quan không phải đơn vị kế tục. Hãy chọn lại.',
  'Somebody or something goes to an agency that is no successor. Choose again.',
)
