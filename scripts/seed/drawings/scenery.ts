import { colour } from './palette'
import { between, type Random } from './random'
import { karst, path, polygon, rect, stroke } from './shapes'

/** Three ranges of karst, far to near. */
export function ranges(
  random: Random,
  [far, middle, near]: [string, string, string],
  base = 560,
): string {
  return (
    karst(random, { base: base - 40, height: 330, width: 210, fill: far }) +
    karst(random, { base: base + 20, height: 300, width: 280, fill: middle }) +
    karst(random, { base: base + 90, height: 230, width: 360, fill: near })
  )
}

/** A house on stilts, seen from the front. */
export function house(x: number, base: number, scale: number): string {
  const s = (value: number) => value * scale
  const posts = [-120, -60, 0, 60, 120].map((dx) =>
    rect(x + s(dx) - s(6), base - s(80), s(12), s(84), colour.ink),
  )
  return (
    posts.join('') +
    rect(x - s(150), base - s(96), s(300), s(18), colour.earth) +
    rect(x - s(132), base - s(186), s(264), s(92), colour.ochre) +
    rect(x - s(28), base - s(166), s(56), s(72), colour.ink) +
    rect(x - s(104), base - s(162), s(44), s(36), colour.sand) +
    rect(x + s(60), base - s(162), s(44), s(36), colour.sand) +
    polygon(
      [
        [x - s(196), base - s(176)],
        [x - s(118), base - s(286)],
        [x + s(118), base - s(286)],
        [x + s(196), base - s(176)],
      ],
      colour.pineDark,
    ) +
    stroke(`M${x - s(196)} ${base - s(176)} L${x + s(196)} ${base - s(176)}`, colour.ink, s(8)) +
    stroke(
      `M${x + s(132)} ${base - s(86)} L${x + s(196)} ${base + s(2)} M${x + s(152)} ${base - s(86)} L${x + s(216)} ${base + s(2)}`,
      colour.earth,
      s(8),
    )
  )
}

/** A clump of bamboo. */
export function bamboo(random: Random, x: number, base: number): string {
  return Array.from({ length: 9 }, (_, i) => {
    const [foot, lean, height] = [
      x + i * 22,
      (i - 4) * between(random, 14, 26),
      between(random, 330, 470),
    ]
    const tip: [number, number] = [foot + lean * 1.5, base - height]
    const leaves = Array.from({ length: 6 }, (_leaf, k) => {
      const t = 0.5 + k * 0.09
      const [lx, ly] = [foot + lean * 1.5 * t * t, base - height * t]
      const side = k % 2 ? 1 : -1
      return path(
        `M${lx} ${ly} q${side * 34} -22 ${side * 74} 8 q${-side * 40} 4 ${-side * 74} -8`,
        i % 2 ? colour.pine500 : colour.pine,
      )
    })
    return (
      stroke(
        `M${foot} ${base} Q${foot + lean * 0.3} ${base - height * 0.6} ${tip[0]} ${tip[1]}`,
        i % 3 ? colour.pine400 : colour.pineDark,
        8,
      ) + leaves.join('')
    )
  }).join('')
}
