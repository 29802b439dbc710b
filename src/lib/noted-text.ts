/** A text with notes, free of the form in which it is shown. */
export interface NotedText {
  title: string
  language: string
  /** Said before the first section: scope, date, warnings. */
  opening: NotedBlock[]
  sections: NotedSection[]
}

export interface NotedSection {
  /** Names the section in the text; letters, digits and hyphens. */
  id: string
  heading: string
  blocks: NotedBlock[]
}

export interface NotedBlock {
  /** `gap` says that something is missing; `quote` is word for word. */
  kind: 'heading' | 'lead' | 'text' | 'quote' | 'gap'
  /** What stands before the text, such as "Position". */
  label?: string
  text: string
  /** Language of the text where it is not that of the whole. */
  language?: string
  /** Where it comes from. */
  notes: Note[]
}

export interface Note {
  text: string
  /** Absolute address where it can be checked. */
  url: string | null
}
