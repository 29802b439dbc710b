import { ranges } from './scenery'
import { colour } from './palette'
import type { Random } from './random'
import { background, ground, path, rect, ring, rolling, stroke, svg } from './shapes'

type Bar = { supported: number; noted: number }

/** A solid part and an outlined part of the same height. */
function bar(
  x: number,
  y: number,
  height: number,
  scale: number,
  { supported, noted }: Bar,
): string {
  const [solid, open] = [supported * scale, noted * scale]
  return (
    rect(x, y, solid + open, height, colour.paper) +
    rect(x, y, solid, height, colour.pine) +
    stroke(`M${x} ${y} h${solid + open} v${height} h-${solid + open} Z`, colour.pine, 6)
  )
}

/** The third and the fourth review: earlier ones were counted in another way. */
const CYCLES: Bar[] = [
  { supported: 241, noted: 50 },
  { supported: 271, noted: 49 },
]

/** The two latest reviews as bars before the mountains. */
export function cycleBars(random: Random): string {
  return svg(
    background(colour.sky),
    ranges(random, [colour.pine100, colour.pine200, colour.pine400], 380),
    ground(rolling(random, 478, 8), colour.sand),
    ...CYCLES.map((cycle, i) => bar(160, 540 + i * 160, 104, 3.9, cycle)),
  )
}

/** The same on white, for newspapers to caption themselves. */
export function plainChart(): string {
  return svg(
    background(colour.paper),
    ...CYCLES.map((cycle, i) => bar(140, 240 + i * 260, 160, 4, cycle)),
  )
}

/** Two dials with the shares supported in the third and the fourth review. */
export function dials(random: Random): string {
  const dial = (x: number, share: number) => {
    const [r, angle] = [230, share * 2 * Math.PI]
    const [ex, ey] = [x + r * Math.sin(angle), 450 - r * Math.cos(angle)]
    return (
      ring(x, 450, r, colour.pine, 8) +
      `<circle cx="${x}" cy="450" r="${r - 4}" fill="${colour.paper}"/>` +
      path(
        `M${x} 450 L${x} ${450 - r} A${r} ${r} 0 1 1 ${ex.toFixed(1)} ${ey.toFixed(1)} Z`,
        colour.pine,
      )
    )
  }
  return svg(
    background(colour.sand),
    ranges(random, [colour.mist, colour.pine100, colour.pine200], 700),
    dial(480, 241 / 291),
    dial(1120, 271 / 320),
  )
}
