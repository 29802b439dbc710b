import { colour } from './palette'
import { between, type Random } from './random'
import { house } from './scenery'
import { background, circle, karst, path, rect, ring, stroke, svg, WIDTH } from './shapes'

/** A lattice mast with quiet rings for its signal. */
function radioMast(x: number, base: number, height: number): string {
  const top = base - height
  const rungs = Array.from({ length: 7 }, (_, i) => {
    const [y, next] = [base - (height * i) / 7, base - (height * (i + 1)) / 7]
    const [w, v] = [46 * (1 - i / 8.5), 46 * (1 - (i + 1) / 8.5)]
    return `M${x - w} ${y} L${x + v} ${next} M${x + w} ${y} L${x - v} ${next}`
  }).join(' ')
  return (
    [70, 118, 166].map((r) => ring(x, top, r, colour.paper, 7)).join('') +
    stroke(
      `M${x - 46} ${base} L${x - 8} ${top} M${x + 46} ${base} L${x + 8} ${top} ${rungs}`,
      colour.ink,
      6,
    ) +
    stroke(`M${x} ${top} L${x} ${top - 46}`, colour.ink, 6) +
    circle(x, top - 50, 11, colour.lacquer)
  )
}

/** The rounded edge of one terrace: shallow bows of unequal width that hang across the slope. */
function bows(random: Random, y: number, sag: number): string {
  let d = `M-200 ${y}`
  for (let x = -200; x < WIDTH + 200;) {
    const width = between(random, 240, 460)
    d += ` q${width / 2} ${sag * between(random, 0.7, 1.3)} ${width} ${between(random, -10, 10).toFixed(1)}`
    x += width
  }
  return d
}

/** Rice terraces stepping down to the viewer; a radio mast or a hut stands above them. */
export function terraces(random: Random, mast = false): string {
  const fields = [
    colour.pine200,
    colour.straw,
    colour.pine300,
    colour.straw,
    colour.pine400,
    colour.sand,
    colour.pine300,
    colour.straw,
  ]
  const steps = fields.map((fill, i) => {
    const edge = bows(random, 830 - i * 46, 62 - i * 4)
    const field = `${edge} V-400 H-200 Z`
    return stroke(edge, colour.pineDark, 26 - i * 2) + path(field, fill)
  })
  const slope =
    `<clipPath id="slope"><path d="M0 500 C300 430 520 470 800 478 S1300 430 1600 486 V900 H0 Z"/></clipPath>` +
    `<g clip-path="url(#slope)">${rect(0, 380, WIDTH, 520, colour.pine)}${steps.join('')}</g>`
  return svg(
    background(colour.mist),
    circle(360, 200, 66, colour.straw),
    karst(random, { base: 380, height: 290, width: 240, fill: colour.pine100 }),
    karst(random, { base: 450, height: 230, width: 330, fill: colour.pine200 }),
    mast ? radioMast(1180, 470, 350) : '',
    slope,
    mast ? '' : house(1160, 470, 0.8),
  )
}
