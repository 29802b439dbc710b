import type { Block, FieldHook, PayloadRequest } from 'payload'
import { figureText } from '../../../src/lib/indicators/figure-text'
import { bi } from '../labels'
import { refusal } from '../messages'
import { idOf } from '../relation'

/** What the text shows of a figure; kept with the edition, as the figure was when it was written. */
interface ShownFigure {
  /** With unit, in the language of the text: 12,5%. */
  text: string
  value: number
  source: string
  /** The day on which the figure was published, ISO. */
  asOf: string
  /** Of the indicator's page. */
  slug: string
}

/**
 * Writes what the text will show, whatever was sent: the figure itself says what it is. Only figures
 * that the writer may read; the server's own saves, such as a scheduled publication, may always.
 */
const showFigure: FieldHook = async ({ siblingData, req }): Promise<ShownFigure> => {
  const id = idOf((siblingData as { value?: unknown }).value)
  const value = id === null ? null : await findFigure(req, id)
  const indicator = typeof value?.indicator === 'object' ? value.indicator : null
  if (!value || !indicator) throw refusal(req, 400, noSuchFigure)
  const locale = req.locale === 'en' ? 'en' : 'vi'
  return {
    text: figureText(locale, value.value, indicator.decimals ?? 1, indicator.unit || ''),
    value: value.value,
    source: value.source,
    asOf: value.vintage,
    slug: indicator.slug ?? '',
  }
}

async function findFigure(req: PayloadRequest, id: number) {
  const { docs } = await req.payload.find({
    collection: 'indicator-values',
    where: { id: { equals: id } },
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: req.payloadAPI === 'local' && !req.user,
    req,
  })
  return docs[0]
}

const noSuchFigure = bi(
  'Số liệu được chèn trong bài không còn, hoặc chỉ số của nó chưa được công bố. Hãy chọn số liệu khác.',
  'A figure in the text is not there any more, or its indicator is not published. Choose another one.',
)

/**
 * A figure of an indicator inside a sentence. It is a reference: when the figure is revised, the
 * text is found by it (docs/adr/0016).
 */
export const indicatorFigure: Block = {
  slug: 'indicatorFigure',
  interfaceName: 'IndicatorFigureBlock',
  labels: {
    singular: bi('Số liệu của chỉ số', 'Figure of an indicator'),
    plural: bi('Số liệu của chỉ số', 'Figures of indicators'),
  },
  fields: [
    {
      name: 'value',
      type: 'relationship',
      relationTo: 'indicator-values',
      required: true,
      label: bi('Số liệu', 'Value'),
    },
    {
      name: 'shown',
      type: 'json',
      label: bi('Hiện trong bài', 'Shown in the text'),
      admin: { hidden: true },
      hooks: { beforeChange: [showFigure] },
    },
  ],
}
