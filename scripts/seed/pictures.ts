import sharp from 'sharp'
import type { Both } from './types'
import { bridge, gates, ramp, school } from './drawings/buildings'
import { cycleBars, dials, plainChart } from './drawings/charts'
import { dawn, fork, milestone, river, stones } from './drawings/landscapes'
import { documents, letters, openBook, quoteMarks, scales, shelves } from './drawings/objects'
import { areas, contours, tokens, weave } from './drawings/patterns'
import { type Random, seededRandom } from './drawings/random'
import { classroom, emptyChair } from './drawings/rooms'
import { terraces } from './drawings/terraces'

type Picture = { draw: (random: Random) => string; alt: Both }

const picture = (draw: Picture['draw'], vi: string, en: string): Picture => ({
  draw,
  alt: { vi, en },
})

/** Every picture of the demo by the key that articles and notes use. */
export const pictures: Record<string, Picture> = {
  treaties: picture(
    documents,
    'Bảy tờ văn kiện có dấu trên mặt bàn và hai khung nét đứt còn trống',
    'Seven sealed documents on a table and two empty dashed frames',
  ),
  reading: picture(
    openBook,
    'Một cuốn sách mở, mỗi trang có một dòng được tô, bên cạnh là cây bút chì',
    'An open book with one line marked on each page and a pencil beside it',
  ),
  positions: picture(
    (random) => tokens(random),
    'Sáu mươi hình tròn: ba mươi chín hình tô đặc, hai mươi mốt hình chỉ có viền',
    'Sixty discs: thirty-nine solid, twenty-one in outline',
  ),
  information: picture(
    shelves,
    'Kệ hồ sơ ba tầng, một tập màu đỏ được kéo ra',
    'Three shelves of files with one red file drawn out',
  ),
  birth: picture(
    dawn,
    'Nhà sàn bên khóm tre, mặt trời lên sau dãy núi đá',
    'A house on stilts and bamboo, the sun rising behind karst mountains',
  ),
  accessible: picture(
    ramp,
    'Trụ sở công có cả bậc thềm và lối dốc có tay vịn',
    'A public building with both steps and a ramp with a handrail',
  ),
  'two-doors': picture(
    gates,
    'Hai cổng vòm trên cùng một bức tường, mỗi cổng mở ra một phong cảnh',
    'Two arched gates in one wall, each opening on another view',
  ),
  limits: picture(
    river,
    'Dòng sông uốn giữa đôi bờ, một chiếc thuyền nhỏ, núi đá phía xa',
    'A river winding between its banks, a small boat, karst mountains beyond',
  ),
  communes: picture(
    areas,
    'Bản đồ ước lệ gồm 56 mảnh xanh nhạt, ba mảnh đậm, một con sông chảy qua',
    'A stylised map of 56 pale green areas, three of them dark, crossed by a river',
  ),
  cycles: picture(
    cycleBars,
    'Hai thanh ngang, phần tô đặc và phần viền cao bằng nhau, phía sau là núi',
    'Two bars with solid and outlined parts of equal height, mountains behind',
  ),
  ratification: picture(
    bridge,
    'Cây cầu hai trụ bắc qua sông trước dãy núi đá',
    'A bridge on two piers over a river before karst mountains',
  ),
  'information-law': picture(
    letters,
    'Hai phong thư, một gửi đi và một trở lại, nối bằng đường chấm',
    'Two letters, one going out and one coming back, joined by dotted lines',
  ),
  justice: picture(
    scales,
    'Một chiếc cân đĩa hơi nghiêng, hai bên là những vật khác nhau',
    'A balance slightly tilted, with different loads on its two sides',
  ),
  plans: picture(
    (random) => terraces(random, true),
    'Ruộng bậc thang và một cột phát sóng trên đồi',
    'Rice terraces and a radio mast on the hill',
  ),
  juvenile: picture(
    fork,
    'Con đường mòn chia hai nhánh giữa đồi, bên trái là khóm tre',
    'A path that divides among hills, bamboo on the left',
  ),
  school: picture(
    school,
    'Ngôi trường một tầng mái đỏ dưới chân núi đá, sân đất phía trước',
    'A single-storey school with a red roof below karst mountains, a yard in front',
  ),
  noted: picture(
    quoteMarks,
    'Hai cặp dấu ngoặc kép lớn: một cặp tô đặc, một cặp chỉ có viền',
    'Two large pairs of quotation marks, one solid and one in outline',
  ),
  enrolment: picture(
    classroom,
    'Lớp học chưa có người, dãy bàn và một cuốn sách, cửa sổ nhìn ra núi',
    'An empty classroom, benches and one book, a window on the mountains',
  ),
  crpd: picture(
    weave,
    'Nền vải thổ cẩm với các dải hình thoi và tam giác',
    'Woven cloth with bands of diamonds and triangles',
  ),
  districts: picture(
    contours,
    'Đường đồng mức của bốn ngọn đồi, ba đường ranh giới cũ vẽ bằng nét đứt',
    'Contour lines of four hills with three old boundaries in dashes',
  ),
  ranking: picture(
    stones,
    'Bảy tảng đá bằng phẳng bắc qua suối, không tảng nào cao hơn tảng nào',
    'Seven flat stones across a stream, none above the others',
  ),
  disappearance: picture(
    emptyChair,
    'Căn phòng tối với một chiếc ghế trống trước cửa sổ',
    'A dark room with one empty chair before the window',
  ),
  first: picture(
    milestone,
    'Cột cây số không ghi số bên con đường núi vắng',
    'A milestone without a number beside an empty mountain road',
  ),
  rate: picture(
    dials,
    'Hai mặt tròn gần như đầy, phần tô đặc bên phải lớn hơn bên trái một chút',
    'Two discs almost filled, the right one slightly more than the left',
  ),
  highland: picture(
    (random) => terraces(random),
    'Ruộng bậc thang và một nhà sàn trên sườn núi',
    'Rice terraces and a house on stilts on the slope',
  ),
  'cycles-chart': picture(
    plainChart,
    'Hai thanh ngang: 241 chấp thuận và 50 ghi nhận; 271 chấp thuận và 49 ghi nhận',
    'Two bars: 241 supported and 50 noted; 271 supported and 49 noted',
  ),
}

export const PICTURE_CREDIT: Both = {
  vi: 'Hình minh họa do phần mềm tạo',
  en: 'Illustration made by the software',
}

/** The drawing of one picture as SVG; each key has its own seed, so no two pictures are alike. */
function drawPicture(key: string): string {
  const found = pictures[key]
  if (!found) throw new Error(`There is no picture "${key}"`)
  const seed = [...key].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7)
  return found.draw(seededRandom(seed))
}

/** Renders one picture as a PNG of 1600 by 900 pixels. */
export function renderPicture(key: string): Promise<Buffer> {
  return sharp(Buffer.from(drawPicture(key)))
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toBuffer()
}
