import { colour } from './palette'
import { between, type Random } from './random'
import { background, circle, HEIGHT, polygon, rect, ring, stroke, svg, WIDTH } from './shapes'

const diamond = (x: number, y: number, w: number, h: number, fill: string): string =>
  polygon(
    [
      [x, y - h],
      [x + w, y],
      [x, y + h],
      [x - w, y],
    ],
    fill,
  )

/** A woven cloth of bands with diamonds and triangles. */
export function weave(random: Random): string {
  const indigo = colour.night
  const bands: string[] = []
  const accents = [colour.lacquer, colour.ochre, colour.paper, colour.pine300]
  const pick = () => accents[Math.floor(random() * accents.length)] ?? colour.ochre
  const diamonds = (y: number, size: number) => {
    const [outer, inner] = [pick(), pick()]
    return Array.from({ length: Math.ceil(WIDTH / (size * 2)) + 1 }, (_, i) => {
      const x = i * size * 2
      return (
        diamond(x, y, size * 0.94, size * 0.94, outer) +
        diamond(x, y, size * 0.6, size * 0.6, indigo) +
        diamond(x, y, size * 0.3, size * 0.3, inner === outer ? colour.paper : inner) +
        diamond(x + size, y, size * 0.2, size * 0.2, colour.straw)
      )
    }).join('')
  }
  const triangles = (y: number, size: number, down: boolean) => {
    const fill = pick()
    return Array.from({ length: Math.ceil(WIDTH / size) + 1 }, (_, i) =>
      polygon(
        down
          ? [
              [i * size, y],
              [i * size + size, y],
              [i * size + size / 2, y + size * 0.7],
            ]
          : [
              [i * size, y],
              [i * size + size, y],
              [i * size + size / 2, y - size * 0.7],
            ],
        fill,
      ),
    ).join('')
  }
  let y = 0
  for (let i = 0; y < HEIGHT; i++) {
    const height = [150, 64, 220, 64][i % 4] ?? 100
    if (i % 4 === 0)
      bands.push(
        triangles(y + 8, 50, true),
        triangles(y + height - 8, 50, false),
        stroke(`M0 ${y + height / 2} H${WIDTH}`, colour.straw, 8),
      )
    if (i % 4 === 2) bands.push(diamonds(y + height / 2, 100))
    if (i % 2 === 1)
      bands.push(
        rect(0, y, WIDTH, height, i % 4 === 1 ? colour.lacquer : colour.pine),
        stroke(`M0 ${y + height / 2} H${WIDTH}`, colour.sand, 14, '2 34'),
      )
    bands.push(rect(0, y + height - 3, WIDTH, 6, colour.straw))
    y += height
  }
  return svg(background(indigo), ...bands)
}

type Point = [number, number]

/** Cuts a polygon down to the side of the bisector that is nearer to `own`. */
function nearer(cell: Point[], own: Point, other: Point): Point[] {
  const side = ([x, y]: Point) =>
    (x - own[0]) ** 2 + (y - own[1]) ** 2 - (x - other[0]) ** 2 - (y - other[1]) ** 2
  return cell.flatMap((from, i): Point[] => {
    const to = cell[(i + 1) % cell.length] as Point
    const [a, b] = [side(from), side(to)]
    const cut: Point = [
      from[0] + ((to[0] - from[0]) * a) / (a - b),
      from[1] + ((to[1] - from[1]) * a) / (a - b),
    ]
    if (a <= 0) return b <= 0 ? [from] : [from, cut]
    return b <= 0 ? [cut] : []
  })
}

/** An invented map of 56 areas in soft greens; three of them, the wards, stand out. */
export function areas(random: Random): string {
  const seeds: Point[] = Array.from({ length: 56 }, (_, i) => [
    100 + (i % 8) * 200 + between(random, -66, 66),
    64 + Math.floor(i / 8) * 128 + between(random, -44, 44),
  ])
  const frame: Point[] = [
    [0, 0],
    [WIDTH, 0],
    [WIDTH, HEIGHT],
    [0, HEIGHT],
  ]
  const fills = [
    colour.pine100,
    colour.mist,
    colour.pine200,
    colour.sand,
    colour.pine100,
    colour.pine200,
  ]
  const cells = seeds.map((own, i) => {
    const cell = seeds.reduce(
      (rest, other) => (other === own ? rest : nearer(rest, own, other)),
      frame,
    )
    const fill = [27, 28, 35].includes(i)
      ? colour.pine
      : (fills[Math.floor(random() * fills.length)] ?? colour.mist)
    return { cell, fill }
  })
  return svg(
    background(colour.mist),
    ...cells.map(({ cell, fill }) => polygon(cell, fill)),
    ...cells.map(({ cell }) =>
      stroke(
        `M${cell.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' L')} Z`,
        colour.paper,
        6,
      ),
    ),
    ...seeds.map(([x, y], i) =>
      circle(
        x,
        y,
        [27, 28, 35].includes(i) ? 11 : 6,
        [27, 28, 35].includes(i) ? colour.straw : colour.pine400,
      ),
    ),
    stroke(
      'M0 520 C220 470 380 610 620 540 S1000 360 1180 430 S1480 560 1600 500',
      colour.blue,
      12,
    ),
  )
}

/** Contour lines of three hills, with an old boundary in dashes that no longer divides anything. */
export function contours(random: Random): string {
  const hills = Array.from({ length: 4 }, (_, i) => ({
    x: 250 + i * 370 + between(random, -60, 60),
    y: between(random, 260, 640),
    size: between(random, 190, 300),
    turn: between(random, 0, 6.28),
  }))
  const blob = (x: number, y: number, r: number, turn: number) => {
    const points = Array.from({ length: 48 }, (_, k) => {
      const angle = (k / 48) * 2 * Math.PI
      const radius =
        r * (1 + 0.13 * Math.sin(angle * 3 + turn) + 0.07 * Math.sin(angle * 5 - turn * 2))
      return `${(x + Math.cos(angle) * radius * 1.25).toFixed(1)},${(y + Math.sin(angle) * radius * 0.85).toFixed(1)}`
    })
    return points.join(' ')
  }
  const fills = [
    colour.mist,
    colour.pine100,
    colour.pine100,
    colour.pine200,
    colour.pine200,
    colour.pine300,
    colour.pine400,
  ]
  const rings = fills.flatMap((fill, level) =>
    hills.map(
      ({ x, y, size, turn }) =>
        `<polygon points="${blob(x, y, size * (1.5 - level * 0.22), turn)}" fill="${fill}" stroke="${colour.pine500}" stroke-width="${level % 2 ? 5 : 2}"/>`,
    ),
  )
  return svg(
    background(colour.sand),
    ...rings,
    stroke('M-20 300 C300 420 420 120 760 300 S1200 640 1640 420', colour.lacquer, 8, '6 24'),
    stroke('M520 -20 C600 240 480 520 640 920', colour.lacquer, 8, '6 24'),
    stroke('M1120 -20 C1040 260 1180 560 1080 920', colour.lacquer, 8, '6 24'),
  )
}

/** As many solid discs as supported recommendations, as many rings as noted ones. */
export function tokens(random: Random, solid = 39, hollow = 21): string {
  const columns = 12
  const discs = Array.from({ length: solid + hollow }, (_, i) => {
    const [x, y] = [162 + (i % columns) * 116, 186 + Math.floor(i / columns) * 132]
    const shade = random() > 0.8 ? colour.pine500 : colour.pine
    return i < solid
      ? circle(x, y, 44, shade)
      : circle(x, y, 44, colour.paper) + ring(x, y, 40, colour.pine, 8)
  })
  return svg(background(colour.mist), ...discs)
}
