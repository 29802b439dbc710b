import type { Payload } from 'payload'

/** Measures one thing and returns its figures, which are kept as they are. */
export type Part = (payload: Payload, args: string[]) => Promise<object>

/** What can be measured; each is loaded only when it is asked for. */
export const parts: Record<string, () => Promise<Part>> = {
  import: async () => (await import('./import-speed')).measureImport,
  lists: async () => (await import('./list-speed')).measureLists,
}

export const partNames = Object.keys(parts)
