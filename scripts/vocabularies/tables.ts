import { readFileSync } from 'node:fs'
import { termCode } from '../../src/import/upr/natural-key'
import { STATE_TABLE } from '../../src/import/states/table'
import { sdgGoals } from '../seed/data/terms/sdg'
import type { TermSeed } from '../seed/types'

/** Lines of `a | b | c`. */
function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

const table = (name: string) =>
  rowsOf(readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8'))

/** Labels of UHRI word for word, with a Vietnamese label of our own. */
const upstream = (name: string, scheme: 'affected-person' | 'theme'): TermSeed[] =>
  table(name).map(([label = '', vi = '']) => ({
    scheme,
    code: termCode(label).slice(0, 80),
    label: { vi, en: label },
    upstreamLabel: label,
  }))

const targets: TermSeed[] = table('sdg-targets').map(([code = '', vi = '', en = '']) => ({
  scheme: 'sdg-target',
  code,
  label: { vi: `${code} ${vi}`, en: `${code} ${en}` },
  parent: { scheme: 'sdg-goal', code: code.split('.')[0] ?? '' },
}))

const states: TermSeed[] = rowsOf(STATE_TABLE).map(([code = '', vi = '', en = '']) => ({
  scheme: 'state',
  code,
  label: { vi, en },
}))

const plain = (
  scheme: TermSeed['scheme'],
  rows: [code: string, vi: string, en: string][],
): TermSeed[] => rows.map(([code, vi, en]) => ({ scheme, code, label: { vi, en } }))

// The topics of the codified law (Bộ pháp điển) by the codes that its files use.
const lawTopics: TermSeed[] = table('law-topics').map(([code = '', vi = '', en = '']) => ({
  scheme: 'law-topic',
  code,
  label: { vi, en },
}))

// The three types of OHCHR, "Human Rights Indicators: A Guide to Measurement and Implementation".
const indicatorTypes = plain('indicator-type', [
  ['structural', 'Cấu trúc: cam kết và thể chế', 'Structural: commitments and institutions'],
  ['process', 'Quá trình: việc đang làm', 'Process: what is being done'],
  ['outcome', 'Kết quả: điều người dân có được', 'Outcome: what people enjoy'],
])

// The grounds by which the 2030 Agenda (target 17.18) wants figures broken down.
const dimensions = plain('dimension', [
  ['sex', 'Giới tính', 'Sex'],
  ['age', 'Độ tuổi', 'Age'],
  ['residence', 'Nơi ở', 'Place of residence'],
  ['ethnicity', 'Dân tộc', 'Ethnicity'],
  ['disability', 'Khuyết tật', 'Disability'],
  ['income', 'Mức thu nhập', 'Income'],
  ['migration', 'Tình trạng di cư', 'Migratory status'],
  ['area', 'Địa bàn', 'Area'],
])

const dimensionValues = plain('dimension-value', [
  ['sex=F', 'Nữ', 'Women and girls'],
  ['sex=M', 'Nam', 'Men and boys'],
  ['residence=urban', 'Thành thị', 'Urban'],
  ['residence=rural', 'Nông thôn', 'Rural'],
  ['ethnicity=kinh', 'Kinh', 'Kinh'],
  ['ethnicity=minority', 'Dân tộc thiểu số', 'Ethnic minorities'],
  ['disability=yes', 'Có khuyết tật', 'With a disability'],
  ['disability=no', 'Không khuyết tật', 'Without a disability'],
])

/** The vocabularies that every installation begins with; parents stand before their children. */
export const vocabularies: TermSeed[] = [
  ...upstream('uhri-themes', 'theme'),
  ...upstream('uhri-persons', 'affected-person'),
  ...sdgGoals,
  ...targets,
  ...states,
  ...indicatorTypes,
  ...dimensions,
  ...dimensionValues,
  ...lawTopics,
]
