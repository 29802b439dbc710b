import { colour } from './palette'
import { type Random } from './random'
import { ranges } from './scenery'
import { background, circle, polygon, rect, stroke, svg } from './shapes'

/** A classroom: empty benches before a window on the mountains. */
export function classroom(random: Random): string {
  const bench = (x: number, y: number, w: number) =>
    rect(x, y, w, 20, colour.ochre) +
    rect(x + 22, y + 20, 14, 96, colour.earth) +
    rect(x + w - 36, y + 20, 14, 96, colour.earth) +
    rect(x + 10, y + 58, w - 20, 12, colour.earth)
  return svg(
    background(colour.sand),
    rect(180, 110, 820, 420, colour.sky),
    `<svg x="180" y="110" width="820" height="420" viewBox="0 60 1600 820" preserveAspectRatio="xMidYMid slice">${ranges(random, [colour.pine100, colour.pine200, colour.pine400], 600)}</svg>`,
    stroke(
      'M180 110 L1000 110 L1000 530 L180 530 Z M590 110 L590 530 M180 320 L1000 320',
      colour.paper,
      18,
    ),
    rect(1110, 150, 360, 300, colour.pine),
    stroke('M1110 150 L1470 150 L1470 450 L1110 450 Z', colour.earth, 14),
    stroke('M1160 226 L1360 226 M1160 286 L1300 286', colour.pine200, 7),
    rect(0, 640, 1600, 260, colour.straw),
    bench(150, 640, 420),
    bench(640, 640, 420),
    bench(1130, 640, 380),
    bench(40, 760, 480),
    bench(590, 760, 480),
    bench(1140, 760, 430),
    rect(760, 740, 96, 20, colour.lacquer),
    rect(772, 724, 80, 16, colour.pine),
  )
}

/** A room with one empty chair at a window, in the evening. */
export function emptyChair(random: Random): string {
  return svg(
    background(colour.night),
    rect(520, 120, 560, 460, colour.blueDark),
    `<svg x="520" y="120" width="560" height="460" viewBox="200 80 1100 820" preserveAspectRatio="xMidYMid slice">${circle(980, 250, 70, colour.sand)}${ranges(random, [colour.blue, colour.blueDark, colour.night], 640)}</svg>`,
    stroke(
      'M520 120 L1080 120 L1080 580 L520 580 Z M800 120 L800 580 M520 350 L1080 350',
      colour.ink,
      20,
    ),
    rect(480, 580, 640, 26, colour.ink),
    rect(0, 716, 1600, 184, colour.ink),
    polygon(
      [
        [560, 716],
        [1040, 716],
        [1180, 900],
        [420, 900],
      ],
      colour.night,
    ),
    rect(740, 470, 16, 370, colour.ochre),
    rect(884, 470, 16, 370, colour.ochre),
    rect(740, 486, 160, 20, colour.ochre),
    rect(740, 548, 160, 20, colour.ochre),
    polygon(
      [
        [724, 660],
        [916, 660],
        [948, 700],
        [692, 700],
      ],
      colour.straw,
    ),
    rect(700, 700, 16, 160, colour.earth),
    rect(924, 700, 16, 160, colour.earth),
  )
}
