import { OriginalBeside as OriginalBeside_d773b5350e3710145c40c3b515b9e50c } from '../../../../src/admin/translations/original'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WorkflowPanel as WorkflowPanel_0680828cc66d88b37a2b453fa9487ca5 } from '../../../../src/admin/workflow/panel'
import { OpenedBy as OpenedBy_eae5d7b99ed0f5f4118ece90b1e8d101 } from '../../../../src/admin/press/opened-by'
import { RequestPanel as RequestPanel_2c685eca6f1362c4b3c6bdc39abf7381 } from '../../../../src/admin/requests/panel'
import { RecordLogField as RecordLogField_981eab52a7dede8be17ad98500395784 } from '../../../../src/admin/record-log/field'
import { InviteAgainButton as InviteAgainButton_0aa4bec7c5c5b60a75a0040905041afb } from '../../../../src/admin/invite/again-button'
import { InviteLink as InviteLink_1e3c8ec4c42284fcffc400b80faeb29e } from '../../../../src/admin/invite/link'
import { MailLetter as MailLetter_9a42685cb75367e9d2a8b7582f91161c } from '../../../../src/admin/mail-letter'
import { OutboxNotice as OutboxNotice_c7dfd9ee533de333830915b0496405b3 } from '../../../../src/admin/mail-notice'
import { Icon as Icon_5bfe1b3faa2547e7d5ec0dc4d1f80caa } from '../../../../src/admin/brand'
import { Logo as Logo_5bfe1b3faa2547e7d5ec0dc4d1f80caa } from '../../../../src/admin/brand'
import { WorkLinks as WorkLinks_692000e5341afd3fd5a90db22afcbf9e } from '../../../../src/admin/work/nav-links'
import { JobsLink as JobsLink_51c67130d10560aa511c4466fa4c12aa } from '../../../../src/admin/jobs-link'
import { DashboardNotice as DashboardNotice_c7dfd9ee533de333830915b0496405b3 } from '../../../../src/admin/mail-notice'
import { WorkDashboard as WorkDashboard_c0d7f945cd009f7696968865ea2c3dbe } from '../../../../src/admin/work/dashboard'
import { CalendarView as CalendarView_093c63882895625dbfafab3dc3ec21dc } from '../../../../src/admin/calendar/view'
import { TranslationsView as TranslationsView_e54ffc04f2bbd40e51fd60209ff9b58f } from '../../../../src/admin/translations/view'
import { TargetsView as TargetsView_1a373d9756738267960ae17e8a08b2e3 } from '../../../../src/admin/targets/view'
import { FiguresView as FiguresView_414f0a8e2f35ac1d1d86e3f3414bbbcc } from '../../../../src/admin/figures/view'
import { ReorganiseView as ReorganiseView_24e5a837d058f955a9692f408e5b05bb } from '../../../../src/admin/reorganise/view'
import { InviteView as InviteView_e2f423f4c16a47e9cda61b3fc9e9c24f } from '../../../../src/admin/invite/view'
import { ImportView as ImportView_3693bcb175571975c394801286ed033a } from '../../../../src/admin/import/view'
import { JobsView as JobsView_c8aeff8342f5701d8b272cb9842994aa } from '../../../../src/admin/jobs-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/translations/original#OriginalBeside": OriginalBeside_d773b5350e3710145c40c3b515b9e50c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/workflow/panel#WorkflowPanel": WorkflowPanel_0680828cc66d88b37a2b453fa9487ca5,
  "/src/admin/press/opened-by#OpenedBy": OpenedBy_eae5d7b99ed0f5f4118ece90b1e8d101,
  "/src/admin/requests/panel#RequestPanel": RequestPanel_2c685eca6f1362c4b3c6bdc39abf7381,
  "/src/admin/record-log/field#RecordLogField": RecordLogField_981eab52a7dede8be17ad98500395784,
  "/src/admin/invite/again-button#InviteAgainButton": InviteAgainButton_0aa4bec7c5c5b60a75a0040905041afb,
  "/src/admin/invite/link#InviteLink": InviteLink_1e3c8ec4c42284fcffc400b80faeb29e,
  "/src/admin/mail-letter#MailLetter": MailLetter_9a42685cb75367e9d2a8b7582f91161c,
  "/src/admin/mail-notice#OutboxNotice": OutboxNotice_c7dfd9ee533de333830915b0496405b3,
  "/src/admin/brand#Icon": Icon_5bfe1b3faa2547e7d5ec0dc4d1f80caa,
  "/src/admin/brand#Logo": Logo_5bfe1b3faa2547e7d5ec0dc4d1f80caa,
  "/src/admin/work/nav-links#WorkLinks": WorkLinks_692000e5341afd3fd5a90db22afcbf9e,
  "/src/admin/jobs-link#JobsLink": JobsLink_51c67130d10560aa511c4466fa4c12aa,
  "/src/admin/mail-notice#DashboardNotice": DashboardNotice_c7dfd9ee533de333830915b0496405b3,
  "/src/admin/work/dashboard#WorkDashboard": WorkDashboard_c0d7f945cd009f7696968865ea2c3dbe,
  "/src/admin/calendar/view#CalendarView": CalendarView_093c63882895625dbfafab3dc3ec21dc,
  "/src/admin/translations/view#TranslationsView": TranslationsView_e54ffc04f2bbd40e51fd60209ff9b58f,
  "/src/admin/targets/view#TargetsView": TargetsView_1a373d9756738267960ae17e8a08b2e3,
  "/src/admin/figures/view#FiguresView": FiguresView_414f0a8e2f35ac1d1d86e3f3414bbbcc,
  "/src/admin/reorganise/view#ReorganiseView": ReorganiseView_24e5a837d058f955a9692f408e5b05bb,
  "/src/admin/invite/view#InviteView": InviteView_e2f423f4c16a47e9cda61b3fc9e9c24f,
  "/src/admin/import/view#ImportView": ImportView_3693bcb175571975c394801286ed033a,
  "/src/admin/jobs-view#JobsView": JobsView_c8aeff8342f5701d8b272cb9842994aa,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
