import type { TermSeed } from '../../types'

const GOALS: [vi: string, en: string][] = [
  ['Xóa nghèo', 'No poverty'],
  ['Không còn nạn đói', 'Zero hunger'],
  ['Sức khỏe và cuộc sống tốt', 'Good health and well-being'],
  ['Giáo dục có chất lượng', 'Quality education'],
  ['Bình đẳng giới', 'Gender equality'],
  ['Nước sạch và vệ sinh', 'Clean water and sanitation'],
  ['Năng lượng sạch với giá hợp lý', 'Affordable and clean energy'],
  ['Việc làm tốt và tăng trưởng kinh tế', 'Decent work and economic growth'],
  ['Công nghiệp, đổi mới sáng tạo và hạ tầng', 'Industry, innovation and infrastructure'],
  ['Giảm bất bình đẳng', 'Reduced inequalities'],
  ['Đô thị và cộng đồng bền vững', 'Sustainable cities and communities'],
  ['Tiêu dùng và sản xuất có trách nhiệm', 'Responsible consumption and production'],
  ['Hành động về khí hậu', 'Climate action'],
  ['Tài nguyên và môi trường biển', 'Life below water'],
  ['Tài nguyên và môi trường trên đất liền', 'Life on land'],
  ['Hòa bình, công lý và thể chế vững mạnh', 'Peace, justice and strong institutions'],
  ['Quan hệ đối tác vì các mục tiêu', 'Partnerships for the goals'],
]

/** The seventeen goals of the 2030 Agenda. */
export const sdgGoals: TermSeed[] = GOALS.map(([vi, en], index) => ({
  scheme: 'sdg-goal',
  code: String(index + 1),
  label: { vi: `Mục tiêu ${index + 1}: ${vi}`, en: `Goal ${index + 1}: ${en}` },
  upstreamLabel: en,
}))

/** The targets that the chosen recommendations touch, in short words of our own. */
const TARGETS: [code: string, vi: string, en: string][] = [
  [
    '1.4',
    'Bình đẳng tiếp cận nguồn lực và dịch vụ cơ bản',
    'Equal access to resources and basic services',
  ],
  ['3.7', 'Tiếp cận dịch vụ sức khỏe sinh sản', 'Access to reproductive health services'],
  ['3.8', 'Bao phủ chăm sóc sức khỏe toàn dân', 'Health coverage for all'],
  ['4.5', 'Xóa chênh lệch trong giáo dục', 'No gaps in access to education'],
  [
    '4.7',
    'Giáo dục về phát triển bền vững và quyền con người',
    'Education for sustainable development and human rights',
  ],
  [
    '4.a',
    'Trường học an toàn và phù hợp với mọi người',
    'Schools that are safe and fit for everyone',
  ],
  ['5.2', 'Chấm dứt bạo lực với phụ nữ và trẻ em gái', 'End violence against women and girls'],
  [
    '5.6',
    'Tiếp cận sức khỏe và quyền sinh sản',
    'Access to sexual and reproductive health and rights',
  ],
  ['5.c', 'Chính sách và pháp luật vì bình đẳng giới', 'Policies and laws for gender equality'],
  ['6.1', 'Nước uống an toàn cho mọi người', 'Safe drinking water for everyone'],
  [
    '8.7',
    'Chấm dứt lao động cưỡng bức, mua bán người và lao động trẻ em',
    'End forced labour, trafficking and child labour',
  ],
  [
    '10.3',
    'Cơ hội bình đẳng, bỏ quy định và thực hành phân biệt',
    'Equal opportunity, no discriminatory rules and practices',
  ],
  ['16.1', 'Giảm mọi hình thức bạo lực', 'Less violence of every kind'],
  [
    '16.2',
    'Chấm dứt xâm hại, bóc lột và mua bán trẻ em',
    'End abuse, exploitation and trafficking of children',
  ],
  ['16.3', 'Nhà nước pháp quyền và tiếp cận công lý', 'The rule of law and access to justice'],
  ['16.5', 'Giảm tham nhũng, hối lộ', 'Less corruption and bribery'],
  ['16.7', 'Ra quyết định có sự tham gia', 'Decisions in which people take part'],
  [
    '16.10',
    'Tiếp cận thông tin và các quyền tự do cơ bản',
    'Access to information and fundamental freedoms',
  ],
  ['16.a', 'Thể chế quốc gia ngăn ngừa bạo lực', 'National institutions that prevent violence'],
]

/** Targets, each under its goal. */
export const sdgTargets: TermSeed[] = TARGETS.map(([code, vi, en]) => ({
  scheme: 'sdg-target',
  code,
  label: { vi: `${code} ${vi}`, en: `${code} ${en}` },
  parent: { scheme: 'sdg-goal', code: code.slice(0, code.indexOf('.')) },
}))
