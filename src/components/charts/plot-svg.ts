import { plot, type PlotOptions } from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** What a chart says to those who do not see it; the table above it says the rest. */
export interface ChartWords {
  /** Names the elements; unique on a page. */
  id: string
  title: string
  description: string
}

/** Letters of the interface are about this wide, in parts of their height. */
const LETTER = 0.6

/** About how many pixels a text takes at 13 px. */
export const textWidth = (text: string, size = 13): number => text.length * size * LETTER

/**
 * A chart as SVG text. Made on the server only: no script and no style sheet of its own, colours by
 * the roles of the palette, and the same input gives the same letters.
 */
export function toSvg({ id, title, description }: ChartWords, options: PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const drawn = plot({ className: 'plot', ...options, document })
  drawn.querySelector('style')?.remove()
  drawn.setAttribute('role', 'img')
  drawn.setAttribute('aria-labelledby', `${id}-title ${id}-desc`)
  for (const [name, text] of [
    ['desc', description],
    ['title', title],
  ] as const) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name)
    element.setAttribute('id', `${id}-${name}`)
    element.textContent = text
    drawn.insertBefore(element, drawn.firstChild)
  }
  // What is drawn is one picture; its texts are not read one by one.
  for (const group of drawn.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  return drawn.outerHTML
}
