import { colour } from './palette'
import { between, type Random } from './random'
import { ranges, house, bamboo } from './scenery'
import { background, circle, ground, path, rect, rolling, stroke, svg, WIDTH } from './shapes'

/** A river that winds between fields and karst, with one boat. */
export function river(random: Random): string {
  const bend = between(random, -60, 60)
  return svg(
    background(colour.sky),
    circle(1210 + bend, 210, 74, colour.paper),
    ranges(random, [colour.pine100, colour.pine200, colour.pine400], 520),
    rect(0, 610, WIDTH, 290, colour.pine300),
    path(
      `M${760 + bend} 610 C900 650 620 690 560 740 C480 800 640 850 520 900 L1240 900 C1260 830 980 800 980 740 C980 690 1000 650 ${830 + bend} 610 Z`,
      colour.water,
    ),
    ground(
      [
        [0, 760],
        [180, 742],
        [350, 770],
        [470, 830],
        [480, 905],
        [481, 960],
        [1600, 960],
      ],
      colour.pine,
    ),
    ground(
      [
        [0, 960],
        [1190, 960],
        [1200, 870],
        [1290, 800],
        [1450, 772],
        [1600, 750],
      ],
      colour.pine500,
    ),
    stroke('M690 838 C740 862 812 862 862 838', colour.ink, 9),
    stroke('M775 848 L775 806', colour.ink, 6),
    path('M758 812 Q775 784 792 812 Z', colour.ochre),
    stroke('M640 790 L720 790 M860 764 L930 764 M700 882 L800 882', colour.sky, 4),
  )
}

/** A house at daybreak under a large sun. */
export function dawn(random: Random): string {
  return svg(
    background(colour.sand),
    circle(860, 420, 210, colour.straw),
    ranges(random, [colour.pine100, colour.pine200, colour.pine300], 560),
    ground(rolling(random, 690, 14), colour.pine500),
    house(560, 730, 1.25),
    bamboo(random, 1180, 760),
    ground(rolling(random, 762, 10), colour.pine),
  )
}

/** A path that divides in the hills. */
export function fork(random: Random): string {
  return svg(
    background(colour.mist),
    circle(1240, 180, 60, colour.straw),
    ranges(random, [colour.pine100, colour.pine200, colour.pine300], 470),
    ground(
      [
        [0, 560],
        [400, 520],
        [800, 560],
        [1200, 530],
        [1600, 560],
      ],
      colour.pine400,
    ),
    ground(
      [
        [0, 640],
        [300, 620],
        [800, 650],
        [1300, 616],
        [1600, 640],
      ],
      colour.pine500,
    ),
    path(
      'M640 900 C700 800 790 740 800 700 C760 640 560 600 420 566 L470 556 C640 590 800 620 850 664 C900 620 1030 590 1170 548 L1216 560 C1080 606 930 650 900 706 C905 750 960 820 960 900 Z',
      colour.sand,
    ),
    bamboo(random, 150, 800),
    ground(
      [
        [0, 800],
        [300, 792],
        [560, 840],
        [640, 905],
        [641, 960],
        [1600, 960],
      ],
      colour.pine,
    ),
    ground(
      [
        [0, 960],
        [960, 960],
        [975, 890],
        [1100, 820],
        [1350, 790],
        [1600, 796],
      ],
      colour.pineDark,
    ),
  )
}

/** Flat stones across a stream, each of another shape, none above the others. */
export function stones(random: Random): string {
  const stepping = Array.from({ length: 7 }, (_, i) => {
    const [x, y, r] = [240 + i * 186, 668 + Math.sin(i * 1.7) * 34, between(random, 78, 104)]
    return (
      `<ellipse cx="${x}" cy="${y + 14}" rx="${r}" ry="${r * 0.36}" fill="${colour.blue}"/>` +
      `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * 0.36}" fill="${i % 2 ? colour.pine100 : colour.mist}"/>`
    )
  })
  return svg(
    background(colour.sand),
    ranges(random, [colour.pine100, colour.pine200, colour.pine400], 400),
    ground(
      [
        [0, 520],
        [500, 500],
        [1100, 530],
        [1600, 506],
      ],
      colour.pine,
    ),
    ground(
      [
        [0, 566],
        [500, 556],
        [1100, 572],
        [1600, 560],
      ],
      colour.water,
    ),
    stroke(
      'M120 612 L360 612 M620 596 L820 596 M1120 616 L1480 616 M300 762 L560 762 M900 776 L1240 776',
      colour.sky,
      5,
    ),
    ...stepping,
    ground(
      [
        [0, 846],
        [400, 826],
        [900, 850],
        [1600, 820],
      ],
      colour.pineDark,
    ),
  )
}

/** A milestone beside an empty mountain road. */
export function milestone(random: Random): string {
  return svg(
    background(colour.sky),
    ranges(random, [colour.pine100, colour.pine200, colour.pine400], 500),
    ground(
      [
        [0, 590],
        [500, 570],
        [1000, 600],
        [1600, 570],
      ],
      colour.pine500,
    ),
    path(
      'M980 584 C1060 620 900 650 820 690 C640 780 400 840 220 900 L900 900 C960 820 1040 740 1090 690 C1140 640 1100 610 1010 582 Z',
      colour.line,
    ),
    stroke(
      'M1030 604 C1060 640 960 680 900 720 C800 790 680 850 590 900',
      colour.paper,
      7,
      '34 30',
    ),
    rect(1212, 560, 132, 236, colour.paper),
    path('M1212 580 Q1212 500 1278 500 Q1344 500 1344 580 Z', colour.lacquer),
    rect(1196, 782, 164, 30, colour.ink),
    ground(
      [
        [0, 960],
        [1000, 960],
        [1020, 860],
        [1180, 808],
        [1600, 796],
      ],
      colour.pine,
    ),
  )
}
