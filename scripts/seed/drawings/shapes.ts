import { between, type Random } from './random'

export const WIDTH = 1600
export const HEIGHT = 900

const n = (value: number): string => value.toFixed(1)

/** A filled rectangle. */
export const rect = (x: number, y: number, w: number, h: number, fill: string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"/>`

/** The whole canvas in one colour. */
export const background = (fill: string): string => rect(0, 0, WIDTH, HEIGHT, fill)

/** A filled circle. */
export const circle = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`

/** A ring without filling. */
export const ring = (x: number, y: number, r: number, stroke: string, width: number): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`

/** A filled polygon through the given points. */
export const polygon = (points: [number, number][], fill: string): string =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}"/>`

/** A filled path. */
export const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`

/** A line along a path. */
export const stroke = (d: string, colour: string, width: number, dash = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`

/** A smooth curve through points, as a path without its first move. */
function smooth(points: [number, number][]): string {
  const parts: string[] = []
  for (let i = 0; i < points.length - 1; i++) {
    const [before, from, to, after] = [i - 1, i, i + 1, i + 2].map(
      (at) => points[Math.max(0, Math.min(points.length - 1, at))] as [number, number],
    ) as [[number, number], [number, number], [number, number], [number, number]]
    parts.push(
      `C${n(from[0] + (to[0] - before[0]) / 6)} ${n(from[1] + (to[1] - before[1]) / 6)} ` +
        `${n(to[0] - (after[0] - from[0]) / 6)} ${n(to[1] - (after[1] - from[1]) / 6)} ${n(to[0])} ${n(to[1])}`,
    )
  }
  return parts.join(' ')
}

/** Ground whose upper edge is a smooth line. */
export function ground(points: [number, number][], fill: string): string {
  const [first = [0, HEIGHT]] = points
  return path(
    `M${n(first[0])} ${n(first[1])} ${smooth(points)} L${WIDTH} ${HEIGHT} L0 ${HEIGHT} Z`,
    fill,
  )
}

/** A gently rolling edge across the canvas. */
export function rolling(
  random: Random,
  level: number,
  height: number,
  steps = 5,
): [number, number][] {
  return Array.from({ length: steps + 1 }, (_, i) => [
    (WIDTH / steps) * i,
    level + between(random, -height, height),
  ])
}

type Range = { base: number; height: number; width: number; fill: string }

/** One limestone tower: steep sides, a round head, a shoulder on one side. */
function tower(x: number, base: number, width: number, height: number, lean: number, fill: string) {
  const [left, right, top] = [x - width / 2, x + width / 2, base - height]
  return path(
    `M${n(left)} ${n(base)} ` +
      `C${n(left + width * 0.1)} ${n(base - height * 0.42)} ${n(left + width * (0.17 + lean))} ${n(top + height * 0.06)} ${n(x + width * lean)} ${n(top)} ` +
      `C${n(x + width * (0.2 + lean))} ${n(top - height * 0.03)} ${n(right - width * 0.24)} ${n(base - height * 0.62)} ${n(right - width * 0.16)} ${n(base - height * 0.5)} ` +
      `C${n(right - width * 0.08)} ${n(base - height * 0.36)} ${n(right - width * 0.04)} ${n(base - height * 0.18)} ${n(right)} ${n(base)} Z`,
    fill,
  )
}

/** A row of karst towers standing on a common base. */
export function karst(random: Random, { base, height, width, fill }: Range): string {
  const parts: string[] = []
  for (
    let x = -width * between(random, 0.1, 0.5);
    x < WIDTH + width;
    x += width * between(random, 0.5, 0.82)
  ) {
    parts.push(
      tower(
        x,
        base + 4,
        width * between(random, 0.9, 1.35),
        height * between(random, 0.5, 1),
        between(random, -0.14, 0.12),
        fill,
      ),
    )
  }
  return parts.join('') + rect(0, base, WIDTH, HEIGHT - base, fill)
}

/** A complete picture. */
export const svg = (...parts: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${parts.join('')}</svg>`
