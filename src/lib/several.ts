/** Several values in one parameter of an address, such as `theme=a,b`. */

/** Values of one filter that are looked at. */
const MOST = 20

/** The values, each once. */
export function chosenIn(text: string | null): string[] {
  const values = (text ?? '').split(',').map((value) => value.trim())
  return [...new Set(values.filter(Boolean))].slice(0, MOST)
}

/** The values with one of them added, or taken out if it was there; null when none is left. */
export function toggled(text: string | null, value: string): string | null {
  const before = chosenIn(text)
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value]
  return after.join(',') || null
}
