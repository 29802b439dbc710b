import { colour } from './palette'
import { type Random } from './random'
import { ranges } from './scenery'
import {
  background,
  circle,
  ground,
  karst,
  path,
  polygon,
  rect,
  rolling,
  stroke,
  svg,
} from './shapes'

/** A long village school with a veranda and a yard. */
export function school(random: Random): string {
  const doors = Array.from({ length: 7 }, (_, i) => {
    const x = 330 + i * 140
    return i % 2
      ? rect(x, 512, 66, 128, colour.pine) + rect(x + 30, 512, 6, 128, colour.pineDark)
      : rect(x - 8, 520, 84, 66, colour.sky) +
          stroke(`M${x + 34} 520 L${x + 34} 586 M${x - 8} 553 L${x + 76} 553`, colour.paper, 5)
  })
  const columns = Array.from({ length: 9 }, (_, i) =>
    rect(262 + i * 134, 470, 12, 186, colour.paper),
  )
  return svg(
    background(colour.sky),
    ranges(random, [colour.pine100, colour.pine200, colour.pine300], 520),
    ground(
      [
        [0, 640],
        [800, 630],
        [1600, 640],
      ],
      colour.pine300,
    ),
    rect(250, 470, 1104, 180, colour.straw),
    ...doors,
    ...columns,
    polygon(
      [
        [210, 476],
        [300, 378],
        [1304, 378],
        [1394, 476],
      ],
      colour.lacquer,
    ),
    rect(226, 648, 1152, 22, colour.paper),
    ground(
      [
        [0, 676],
        [800, 668],
        [1600, 676],
      ],
      colour.sand,
    ),
    rect(1478, 300, 8, 400, colour.ink),
    path('M1486 306 L1566 306 L1566 362 L1486 362 Z', colour.lacquer),
    ground(rolling(random, 800, 12), colour.pine400),
    ground(rolling(random, 850, 10), colour.pine),
  )
}

/** A public building reached by steps and by a ramp. */
export function ramp(random: Random): string {
  const steps = Array.from({ length: 5 }, (_, i) =>
    rect(560 - i * 14, 610 + i * 34, 300 + i * 28, 34, i % 2 ? colour.line : colour.paper),
  )
  const windows = [0, 1, 2, 3, 4, 5].map((i) =>
    rect(i < 3 ? 330 + i * 84 : 860 + (i - 3) * 84, 380, 50, 120, colour.blue),
  )
  return svg(
    background(colour.mist),
    karst(random, { base: 470, height: 330, width: 230, fill: colour.pine100 }),
    karst(random, { base: 560, height: 260, width: 330, fill: colour.pine200 }),
    ground(
      [
        [0, 620],
        [800, 606],
        [1600, 620],
      ],
      colour.pine300,
    ),
    rect(280, 330, 860, 282, colour.sand),
    polygon(
      [
        [250, 334],
        [710, 208],
        [1170, 334],
      ],
      colour.pine,
    ),
    ...windows,
    rect(636, 400, 148, 212, colour.pineDark),
    rect(706, 400, 8, 212, colour.sand),
    rect(0, 776, 1600, 124, colour.pine400),
    ...steps,
    polygon(
      [
        [876, 612],
        [1500, 760],
        [1500, 790],
        [876, 790],
      ],
      colour.ochre,
    ),
    polygon(
      [
        [876, 612],
        [1500, 760],
        [1500, 774],
        [876, 628],
      ],
      colour.earth,
    ),
    stroke(
      'M884 536 L1496 684 M884 536 L884 612 M1090 586 L1090 660 M1294 634 L1294 708 M1496 684 L1496 758',
      colour.ink,
      9,
    ),
    ground(rolling(random, 826, 8), colour.pine),
  )
}

/** Two gates in one wall, with different views behind them. */
export function gates(random: Random): string {
  const gate = (id: string, x: number, view: string) =>
    `<clipPath id="${id}"><path d="M${x} 700 L${x} 380 A170 170 0 0 1 ${x + 340} 380 L${x + 340} 700 Z"/></clipPath><g clip-path="url(#${id})">${view}</g>`
  return svg(
    background(colour.straw),
    gate(
      'a',
      290,
      rect(290, 180, 340, 540, colour.sky) +
        ranges(random, [colour.pine100, colour.pine200, colour.pine400], 560),
    ),
    gate(
      'b',
      970,
      rect(970, 180, 340, 540, colour.mist) +
        circle(1140, 360, 84, colour.ochre) +
        ground(
          [
            [0, 520],
            [900, 540],
            [1200, 500],
            [1600, 530],
          ],
          colour.blue,
        ) +
        ground(
          [
            [0, 600],
            [900, 620],
            [1200, 590],
            [1600, 610],
          ],
          colour.blueDark,
        ),
    ),
    stroke('M290 700 L290 380 A170 170 0 0 1 630 380 L630 700', colour.earth, 22),
    stroke('M970 700 L970 380 A170 170 0 0 1 1310 380 L1310 700', colour.earth, 22),
    rect(0, 120, 1600, 26, colour.earth),
    rect(0, 700, 1600, 200, colour.sand),
    path('M210 900 L300 712 L620 712 L700 900 Z', colour.paper),
    path('M900 900 L980 712 L1300 712 L1390 900 Z', colour.paper),
  )
}

/** A bridge with two piers over a river. */
export function bridge(random: Random): string {
  return svg(
    background(colour.sky),
    ranges(random, [colour.pine100, colour.pine200, colour.pine300], 500),
    rect(0, 590, 1600, 310, colour.water),
    stroke(
      'M120 660 L420 660 M760 690 L1000 690 M1150 650 L1500 650 M420 800 L700 800 M950 830 L1260 830',
      colour.sky,
      6,
    ),
    rect(470, 520, 76, 250, colour.pine100),
    rect(1054, 520, 76, 250, colour.pine100),
    rect(446, 740, 124, 40, colour.pine300),
    rect(1030, 740, 124, 40, colour.pine300),
    path(
      'M0 480 L1600 480 L1600 540 L1130 540 C1060 470 640 470 546 540 L470 540 C400 500 160 500 0 560 Z',
      colour.pine,
    ),
    path('M1130 540 C1240 490 1450 500 1600 560 L1600 480 L1130 480 Z', colour.pine),
    stroke('M0 440 L1600 440', colour.ink, 8),
    stroke(
      Array.from({ length: 21 }, (_, i) => `M${i * 80} 440 L${i * 80} 482`).join(' '),
      colour.ink,
      6,
    ),
    ground(
      [
        [0, 700],
        [150, 720],
        [260, 800],
        [300, 905],
        [301, 960],
        [1600, 960],
      ],
      colour.pine500,
    ),
    ground(
      [
        [0, 960],
        [1340, 960],
        [1360, 850],
        [1450, 760],
        [1600, 716],
      ],
      colour.pineDark,
    ),
  )
}
