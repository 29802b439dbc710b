import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { callout } from './blocks/callout'
import { citation } from './blocks/citation'
import { dataTable } from './blocks/data-table'
import { download } from './blocks/download'
import { embeddedRecord } from './blocks/embedded-record'
import { figure } from './blocks/figure'
import { indicatorFigure } from './blocks/indicator-figure'
import { keyFigure } from './blocks/key-figure'
import { quotation } from './blocks/quotation'

/**
 * The one rich-text editor. It offers what these texts need and no more: no colours, sizes or
 * alignment, no free HTML, two heading levels under the title.
 */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      enabledCollections: ['articles', 'press-notes', 'agencies', 'instruments', 'recommendations'],
    }),
    HorizontalRuleFeature(),
    BlocksFeature({
      blocks: [quotation, figure, dataTable, keyFigure, download, embeddedRecord, callout],
      inlineBlocks: [citation, indicatorFigure],
    }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
