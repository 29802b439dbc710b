import type { TermSeed } from '../../types'

/** Short names of the states that made the chosen recommendations, by ISO 3166-1 alpha-2 code. */
const STATES = `
af | Afghanistan | Afghanistan
al | Albania | Albania
at | Áo | Austria
au | Australia | Australia
az | Azerbaijan | Azerbaijan
be | Bỉ | Belgium
br | Brazil | Brazil
by | Belarus | Belarus
ca | Canada | Canada
cg | Cộng hòa Congo | Congo
cl | Chile | Chile
cu | Cu Ba | Cuba
de | Đức | Germany
dj | Djibouti | Djibouti
dk | Đan Mạch | Denmark
dz | Algeria | Algeria
eg | Ai Cập | Egypt
fr | Pháp | France
gb | Vương quốc Anh | United Kingdom
gr | Hy Lạp | Greece
it | Italy | Italy
jp | Nhật Bản | Japan
kg | Kyrgyzstan | Kyrgyzstan
lv | Latvia | Latvia
ly | Libya | Libya
ma | Morocco | Morocco
md | Moldova | Republic of Moldova
mx | Mexico | Mexico
na | Namibia | Namibia
no | Na Uy | Norway
np | Nepal | Nepal
nz | New Zealand | New Zealand
ph | Philippines | Philippines
pt | Bồ Đào Nha | Portugal
ru | Liên bang Nga | Russian Federation
se | Thụy Điển | Sweden
th | Thái Lan | Thailand
tr | Thổ Nhĩ Kỳ | Türkiye
uy | Uruguay | Uruguay
za | Nam Phi | South Africa
`

/** Recommending states. */
export const states: TermSeed[] = STATES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', vi = '', en = ''] = line.split(' | ')
    return { scheme: 'state', code, label: { vi, en } }
  })
