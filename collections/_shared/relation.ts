/** The id in a relation as stored or populated, or null. */
export function idOf(value: unknown): number | null {
  if (typeof value === 'number') return value
  if (typeof value === 'object' && value !== null) {
    const { id } = value as { id?: unknown }
    return typeof id === 'number' ? id : null
  }
  return null
}
