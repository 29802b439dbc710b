import { ranges } from './scenery'
import { colour } from './palette'
import { between, type Random } from './random'
import { background, circle, path, polygon, rect, ring, stroke, svg } from './shapes'

const turned = (degrees: number, x: number, y: number, ...parts: string[]): string =>
  `<g transform="rotate(${degrees.toFixed(1)} ${x} ${y})">${parts.join('')}</g>`

/** A sheet with ruled lines and a seal. */
function sheet(x: number, y: number, w: number, h: number, fill: string, seal: string): string {
  const lines = Array.from(
    { length: 8 },
    (_, i) =>
      `M${x + 44} ${y + 110 + i * 38} L${x + w - (i % 3 === 2 ? 120 : 44)} ${y + 110 + i * 38}`,
  )
  return (
    rect(x + 8, y + 10, w, h, colour.pine200) +
    rect(x, y, w, h, fill) +
    rect(x + 44, y + 50, w * 0.45, 20, colour.pine) +
    stroke(lines.join(' '), colour.line, 6) +
    circle(x + w - 84, y + h - 78, 40, seal) +
    ring(x + w - 84, y + h - 78, 28, fill, 4)
  )
}

/** Nine documents laid out on a table: seven in front, two set apart. */
export function documents(random: Random): string {
  const places: [number, number][] = [
    [150, 190],
    [390, 120],
    [620, 210],
    [250, 400],
    [500, 440],
    [760, 330],
    [900, 470],
  ]
  return svg(
    background(colour.mist),
    rect(0, 0, 1600, 70, colour.pine100),
    ...places.map(([x, y], i) =>
      turned(
        between(random, -9, 9),
        x + 150,
        y + 200,
        sheet(
          x,
          y,
          300,
          420,
          i % 3 === 1 ? colour.sand : colour.paper,
          i % 2 ? colour.lacquer : colour.ochre,
        ),
      ),
    ),
    ...[
      [1260, 120],
      [1290, 510],
    ].map(([x = 0, y = 0], i) =>
      turned(
        i ? 4 : -3,
        x + 110,
        y + 150,
        stroke(`M${x} ${y} h220 v300 h-220 Z`, colour.pine400, 5, '18 14'),
      ),
    ),
  )
}

/** An open book with a pencil, read line by line. */
export function openBook(random: Random): string {
  const page = (x: number, skip: number) =>
    Array.from(
      { length: 11 },
      (_, i) =>
        (i === skip ? rect(x, 286 + i * 42, 430, 26, colour.straw) : '') +
        stroke(
          `M${x} ${300 + i * 42} L${x + (i % 4 === 3 ? 300 : 430)} ${300 + i * 42}`,
          i === skip ? colour.pine : colour.pine100,
          7,
        ),
    ).join('')
  return svg(
    background(colour.pine100),
    polygon(
      [
        [0, 700],
        [1600, 640],
        [1600, 900],
        [0, 900],
      ],
      colour.pine300,
    ),
    path(
      'M170 230 C380 170 640 180 800 240 C960 180 1220 170 1430 230 L1430 790 C1220 730 960 740 800 800 C640 740 380 730 170 790 Z',
      colour.pine,
    ),
    path('M200 210 C400 150 650 164 800 224 L800 776 C650 716 400 704 200 762 Z', colour.paper),
    path('M1400 210 C1200 150 950 164 800 224 L800 776 C950 716 1200 704 1400 762 Z', colour.wash),
    stroke('M800 224 L800 776', colour.line, 6),
    `<g transform="skewY(3)">${page(300, 4)}</g>`,
    `<g transform="skewY(-3) translate(0 84)">${page(880, Math.round(between(random, 5, 8)))}</g>`,
    turned(
      -28,
      1240,
      640,
      rect(1010, 622, 380, 34, colour.ochre),
      rect(1390, 622, 44, 34, colour.lacquer),
      polygon(
        [
          [1010, 622],
          [950, 639],
          [1010, 656],
        ],
        colour.sand,
      ),
      polygon(
        [
          [970, 633],
          [950, 639],
          [970, 645],
        ],
        colour.ink,
      ),
    ),
  )
}

/** Shelves of files with one file half drawn out. */
export function shelves(random: Random): string {
  const fills = [
    colour.pine,
    colour.pine300,
    colour.straw,
    colour.blue,
    colour.pine500,
    colour.sand,
    colour.ochre,
    colour.pine200,
  ]
  const row = (y: number, drawn: number) => {
    const parts: string[] = []
    for (let x = 110, i = 0; x < 1440; i++) {
      const [w, h] = [between(random, 42, 74), between(random, 150, 196)]
      const fill = fills[Math.floor(random() * fills.length)] ?? colour.pine
      const file =
        i === drawn
          ? rect(x - 12, y - h - 18, w + 24, h + 18, colour.lacquer)
          : rect(x, y - h, w, h, fill)
      parts.push(file, rect(x + w * 0.22, y - h + 24, w * 0.56, 34, colour.paper))
      x += w + 6
    }
    return parts.join('') + rect(70, y, 1460, 24, colour.earth)
  }
  return svg(
    background(colour.mist),
    rect(70, 60, 24, 800, colour.earth),
    rect(1506, 60, 24, 800, colour.earth),
    row(278, -1),
    row(520, 11),
    row(762, -1),
    rect(0, 860, 1600, 40, colour.pine200),
  )
}

/** A letter on its way out and one coming back. */
export function letters(random: Random): string {
  const envelope = (x: number, y: number, w: number, fill: string, flap: string) =>
    rect(x + 10, y + 12, w, w * 0.62, colour.pine300) +
    rect(x, y, w, w * 0.62, fill) +
    stroke(
      `M${x} ${y + w * 0.62} L${x + w * 0.4} ${y + w * 0.3} M${x + w} ${y + w * 0.62} L${x + w * 0.6} ${y + w * 0.3}`,
      flap,
      5,
    ) +
    polygon(
      [
        [x, y],
        [x + w / 2, y + w * 0.37],
        [x + w, y],
      ],
      flap,
    )
  return svg(
    background(colour.sky),
    ranges(random, [colour.sky, colour.pine100, colour.pine200], 700),
    stroke('M260 690 C460 820 700 820 860 720', colour.pine, 7, '4 26'),
    stroke('M1330 250 C1180 110 900 90 720 190', colour.pine, 7, '4 26'),
    turned(-7, 480, 420, envelope(210, 250, 560, colour.paper, colour.straw)),
    circle(486, 446, 40, colour.lacquer),
    turned(6, 1090, 560, envelope(850, 400, 540, colour.sand, colour.pine400)),
    circle(1118, 590, 38, colour.pine),
  )
}

/** A balance with two unlike loads. */
export function scales(random: Random): string {
  const tilt = between(random, -4, -2)
  const pan = (x: number, y: number) =>
    stroke(`M${x} ${y} L${x - 150} ${y + 250} M${x} ${y} L${x + 150} ${y + 250}`, colour.ink, 6) +
    path(
      `M${x - 180} ${y + 250} L${x + 180} ${y + 250} Q${x} ${y + 360} ${x - 180} ${y + 250} Z`,
      colour.pine,
    )
  return svg(
    background(colour.mist),
    ranges(random, [colour.mist, colour.pine100, colour.pine100], 640),
    rect(0, 730, 1600, 170, colour.pine200),
    turned(tilt, 800, 240, rect(330, 228, 940, 24, colour.ink)),
    pan(350, 240 + 36),
    pan(1250, 240 - 36),
    rect(788, 180, 24, 560, colour.ink),
    circle(800, 240, 40, colour.ochre),
    path('M620 760 Q800 640 980 760 Z', colour.ink),
    rect(580, 756, 440, 28, colour.ink),
    rect(270, 446, 160, 80, colour.straw),
    rect(290, 406, 120, 40, colour.ochre),
    circle(1210, 412, 42, colour.pine400),
    circle(1290, 412, 42, colour.pine300),
    circle(1250, 346, 40, colour.pine200),
  )
}

/** Two marks of quotation, one solid and one in outline. */
export function quoteMarks(random: Random): string {
  const mark = 'M0 0 h210 v210 q0 190 -190 240 l-30 -70 q110 -40 110 -150 h-100 Z'
  return svg(
    background(colour.straw),
    rect(0, 640, 1600, 260, colour.sand),
    ranges(random, [colour.straw, colour.sand, colour.straw], 660),
    `<g transform="translate(330 220)"><path d="${mark}" fill="${colour.pine}"/><path d="${mark}" transform="translate(270 0)" fill="${colour.pine}"/></g>`,
    `<g transform="translate(900 220)" fill="none" stroke="${colour.pine}" stroke-width="14" stroke-linejoin="round"><path d="${mark}"/><path d="${mark}" transform="translate(270 0)"/></g>`,
  )
}
