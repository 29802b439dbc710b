import { type Bilingual, bi } from './labels'

/*
 * The editorial workflow as data (domain.md, "Editorial workflow"): which states a text has, which
 * moves lead from one to another, who may make them and what must be true. Nothing else decides
 * that; `editorial/move.ts` carries a move out, on the server, for every route alike.
 */

export const states = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'unpublished',
] as const

/** Where the newest edition of a text stands. */
export type State = (typeof states)[number]

export const stateLabels: Record<State, Bilingual> = {
  draft: bi('Bản nháp', 'Draft'),
  'in-review': bi('Chờ duyệt', 'In review'),
  'changes-requested': bi('Cần sửa', 'Changes requested'),
  approved: bi('Đã duyệt', 'Approved'),
  scheduled: bi('Hẹn giờ', 'Scheduled'),
  published: bi('Đã công bố', 'Published'),
  withdrawn: bi('Đã rút', 'Withdrawn'),
  unpublished: bi('Đã gỡ', 'Taken down'),
}

/**
 * Who makes a move. `writer`: whoever may write the text, that is its agency's authors, the
 * contributor who made it, and editors. `editor`: provincial editors and administrators.
 */
type Actor = 'writer' | 'editor'

/** What must be true, beyond the state and the person, before a move is made. */
export type Guard =
  /** Every blocking rule of the quality gate passes. */
  | 'quality-gate'
  /** Somebody else than who submitted or last changed the text. */
  | 'second-person'
  /** Somebody else than who published without approval. */
  | 'other-than-publisher'
  /** A sentence for colleagues. */
  | 'comment'
  /** A time that is still to come, by the database's clock. */
  | 'future-time'
  /** For a text that has been public before: major or minor, a major one with a public sentence. */
  | 'change-note'
  /** A public sentence, in Vietnamese at least. */
  | 'public-reason'
  /** The public page that replaces this one. */
  | 'replacement'
  /** The text is public at the moment. */
  | 'live'
  /** It was published without approval, and nobody else has approved it yet. */
  | 'awaiting-approval'

export interface Move {
  name: string
  label: Bilingual
  /** What happens next, said on the button. */
  next: Bilingual
  from: readonly State[]
  /** `same` for a move that changes who has the text or what is known of it. */
  to: State | 'same'
  who: Actor
  guards: readonly Guard[]
}

const beforeApproval = ['draft', 'in-review', 'changes-requested'] as const

export const moves = [
  {
    name: 'submit',
    label: bi('Gửi duyệt', 'Submit for review'),
    next: bi('Biên tập viên tỉnh nhận bài để duyệt.', 'Provincial editors get it to review.'),
    from: ['draft', 'changes-requested'],
    to: 'in-review',
    who: 'writer',
    guards: [],
  },
  {
    name: 'take-back',
    label: bi('Rút lại để sửa', 'Take back'),
    next: bi('Bài trở lại bản nháp của bạn.', 'It is your draft again.'),
    from: ['in-review'],
    to: 'draft',
    who: 'writer',
    guards: [],
  },
  {
    name: 'take-on',
    label: bi('Nhận duyệt', 'Take on'),
    next: bi('Đồng nghiệp thấy bạn đang duyệt bài này.', 'Colleagues see that you review it.'),
    from: ['in-review'],
    to: 'same',
    who: 'editor',
    guards: [],
  },
  {
    name: 'request-changes',
    label: bi('Yêu cầu sửa', 'Request changes'),
    next: bi(
      'Bài trở lại người viết kèm lời của bạn.',
      'It goes back to the writer with your words.',
    ),
    from: ['in-review', 'approved', 'scheduled'],
    to: 'changes-requested',
    who: 'editor',
    guards: ['comment'],
  },
  {
    name: 'approve',
    label: bi('Duyệt', 'Approve'),
    next: bi(
      'Đúng bản này được công bố hoặc hẹn giờ; sửa thêm thì phải duyệt lại.',
      'This very version may be published or scheduled; a change needs a new approval.',
    ),
    from: ['in-review'],
    to: 'approved',
    who: 'editor',
    guards: ['second-person', 'quality-gate'],
  },
  {
    name: 'schedule',
    label: bi('Hẹn giờ công bố', 'Schedule'),
    next: bi(
      'Đến giờ, đúng bản đã duyệt tự công bố.',
      'At that time the approved version is published by itself.',
    ),
    from: ['approved'],
    to: 'scheduled',
    who: 'editor',
    guards: ['future-time', 'change-note', 'quality-gate'],
  },
  {
    name: 'unschedule',
    label: bi('Bỏ hẹn giờ', 'Cancel the schedule'),
    next: bi('Bài vẫn được duyệt, chờ công bố.', 'It stays approved and waits.'),
    from: ['scheduled'],
    to: 'approved',
    who: 'editor',
    guards: [],
  },
  {
    name: 'publish',
    label: bi('Công bố', 'Publish'),
    next: bi('Độc giả và API thấy bài ngay.', 'Readers and the API see it at once.'),
    from: ['approved', 'scheduled'],
    to: 'published',
    who: 'editor',
    guards: ['change-note', 'quality-gate'],
  },
  {
    name: 'publish-emergency',
    label: bi('Công bố khẩn', 'Publish in an emergency'),
    next: bi(
      'Bài ra ngay, mang dấu "chờ người thứ hai duyệt" cho đến khi có người khác duyệt.',
      'It is public at once, marked as awaiting a second person until somebody else approves it.',
    ),
    from: beforeApproval,
    to: 'published',
    who: 'editor',
    guards: ['comment', 'change-note', 'quality-gate'],
  },
  {
    name: 'approve-afterwards',
    label: bi('Duyệt sau công bố khẩn', 'Approve afterwards'),
    next: bi('Dấu "chờ duyệt" được gỡ.', 'The mark is taken away.'),
    from: ['published'],
    to: 'same',
    who: 'editor',
    guards: ['awaiting-approval', 'other-than-publisher'],
  },
  {
    name: 'withdraw',
    label: bi('Rút bài', 'Withdraw'),
    next: bi(
      'Trang vẫn còn, đầu trang ghi rõ bài đã rút và vì sao.',
      'The page stays, with a banner that says it is withdrawn and why.',
    ),
    from: states,
    to: 'withdrawn',
    who: 'editor',
    guards: ['live', 'public-reason'],
  },
  {
    name: 'consolidate',
    label: bi('Gộp vào bài khác', 'Consolidate'),
    next: bi(
      'Địa chỉ cũ dẫn sang trang thay thế.',
      'The old address leads to the page that replaces it.',
    ),
    from: states,
    to: 'unpublished',
    who: 'editor',
    guards: ['live', 'public-reason', 'replacement'],
  },
  {
    name: 'remove-error',
    label: bi('Gỡ vì công bố nhầm', 'Remove: published in error'),
    next: bi(
      'Nội dung biến mất ngay; địa chỉ trả lời 410 kèm lý do.',
      'The text is gone at once; its address answers 410 with the reason.',
    ),
    from: states,
    to: 'unpublished',
    who: 'editor',
    guards: ['live', 'public-reason'],
  },
  {
    name: 'reinstate',
    label: bi('Khôi phục bài đã rút', 'Reinstate'),
    next: bi(
      'Thông báo rút được gỡ; nhật ký công khai vẫn ghi.',
      'The banner goes; the public log keeps it.',
    ),
    from: ['withdrawn'],
    to: 'published',
    who: 'editor',
    guards: ['comment'],
  },
  {
    name: 'comment',
    label: bi('Góp ý', 'Comment'),
    next: bi('Người giữ bài thấy lời góp ý.', 'Whoever has the text sees it.'),
    from: states,
    to: 'same',
    who: 'writer',
    guards: ['comment'],
  },
] as const satisfies readonly Move[]

export type MoveName = (typeof moves)[number]['name']

/** A move by its name, or null: names come from requests. */
export function moveNamed(name: unknown): (Move & { name: MoveName }) | null {
  return moves.find((move) => move.name === name) ?? null
}

/** Moves that take a public text down, each for a reason of its own. */
export const takedownKinds = {
  withdraw: 'withdrawn',
  consolidate: 'consolidated',
  'remove-error': 'error',
} as const satisfies Partial<Record<MoveName, string>>

export type TakedownKind = (typeof takedownKinds)[keyof typeof takedownKinds]

/**
 * The state after the text of the newest edition was changed by a save. Approval and schedule belong to
 * the version that was approved, so a change cancels them; a change after publication begins a
 * new edition.
 */
export function stateAfterChange(state: State): State {
  return state === 'in-review' || state === 'changes-requested' ? state : 'draft'
}
