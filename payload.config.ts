import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { SiteSettings } from './collections/_globals/site-settings'
import { editor } from './collections/_shared/editor'
import { closeInternals } from './collections/_shared/close-internals'
import { Agencies } from './collections/agencies'
import { AgencyChanges } from './collections/agency-changes'
import { Answers } from './collections/answers'
import { Articles } from './collections/articles'
import { Contacts } from './collections/contacts'
import { Corrections } from './collections/corrections'
import { EditorialLog } from './collections/editorial-log'
import { Enquiries } from './collections/enquiries'
import { Imports } from './collections/imports'
import { InformationAnswers } from './collections/information-answers'
import { InformationRequests } from './collections/information-requests'
import { Achievements } from './collections/human-rights/achievements'
import { Actions } from './collections/human-rights/actions'
import { Assessments } from './collections/human-rights/assessments'
import { Indicators } from './collections/human-rights/indicators'
import { IndicatorValues } from './collections/human-rights/indicator-values'
import { Instruments } from './collections/human-rights/instruments'
import { LegalProvisions } from './collections/human-rights/legal-provisions'
import { Legislation } from './collections/human-rights/legislation'
import { Mechanisms } from './collections/human-rights/mechanisms'
import { ProgressReports } from './collections/human-rights/progress-reports'
import { RecordLog } from './collections/human-rights/record-log'
import { Recommendations } from './collections/human-rights/recommendations'
import { ReviewCycles } from './collections/human-rights/review-cycles'
import { Materials } from './collections/materials'
import { Mails } from './collections/mails'
import { Media } from './collections/media'
import { PlanTargets } from './collections/plan-targets'
import { Plans } from './collections/plans'
import { PressAccessLog } from './collections/press-access-log'
import { PressAccounts } from './collections/press-accounts'
import { PressEvents } from './collections/press-events'
import { PressNotes } from './collections/press-notes'
import { Redirects } from './collections/redirects'
import { Takedowns } from './collections/takedowns'
import { Terms } from './collections/terms'
import { Trainings } from './collections/trainings'
import { Users } from './collections/users'
import { env } from './src/env'
import { indicatorSeriesQuery } from './src/graphql/indicator-series'
import { indexLocaleParents } from './src/lib/database/indexes'
import { withStrictTransactions } from './src/lib/database/strict-transactions'
import { defaultLocale, localeCodes } from './src/lib/locales'
import { outbox } from './src/mail/outbox-adapter'

const root = path.dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: '',
  collections: [
    Articles,
    Media,
    PressNotes,
    Corrections,
    Takedowns,
    PressEvents,
    Materials,
    Trainings,
    Enquiries,
    Answers,
    PressAccounts,
    PressAccessLog,
    InformationRequests,
    InformationAnswers,
    Agencies,
    AgencyChanges,
    Contacts,
    Recommendations,
    Actions,
    ProgressReports,
    Assessments,
    Achievements,
    Indicators,
    IndicatorValues,
    Instruments,
    ReviewCycles,
    Mechanisms,
    Legislation,
    LegalProvisions,
    Terms,
    Users,
    Plans,
    PlanTargets,
    Redirects,
    EditorialLog,
    Imports,
    RecordLog,
    Mails,
  ],
  globals: [SiteSettings],
  editor,
  sharp,
  email: outbox,
  db: withStrictTransactions(
    postgresAdapter({
      pool: {
        connectionString: env.DATABASE_URL,
        max: env.DATABASE_POOL_MAX,
        // A save that cannot get a connection fails with an error instead of waiting for ever
        // (architecture.md, trap 6); the same for a statement or a transaction that hangs.
        connectionTimeoutMillis: 8_000,
        statement_timeout: 30_000,
        lock_timeout: 8_000,
        idle_in_transaction_session_timeout: 30_000,
      },
      push: false,
      migrationDir: path.join(root, 'src/migrations'),
      afterSchemaInit: [indexLocaleParents],
    }),
  ),
  localization: {
    locales: localeCodes.map((code) => ({ code, label: code === 'vi' ? 'Tiếng Việt' : 'English' })),
    defaultLocale,
    fallback: false,
  },
  i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi' },
  defaultDepth: 1,
  maxDepth: 4,
  graphQL: {
    schemaOutputFile: path.join(root, 'src/generated/schema.graphql'),
    disableIntrospectionInProduction: false,
    maxComplexity: 2_000,
    queries: indicatorSeriesQuery,
  },
  typescript: {
    // By `npm run generate` alone: a start must not write into the sources.
    autoGenerate: false,
    outputFile: path.join(root, 'src/generated/payload-types.ts'),
  },
  telemetry: false,
  csrf: [env.SITE_URL],
  // Public content is for everybody's programs. Payload sends no Allow-Credentials with '*', and a
  // session cookie counts for the origins under `csrf` only.
  cors: '*',
  upload: { limits: { fileSize: 25_000_000 }, abortOnLimit: true, safeFileNames: true },
  logger: { options: { level: env.LOG_LEVEL } },
  admin: {
    user: Users.slug,
    importMap: {
      baseDir: root,
      importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
    },
    // Gravatar would tell another company who works here, and when.
    avatar: 'default',
    components: {
      graphics: { Icon: '/src/admin/brand#Icon', Logo: '/src/admin/brand#Logo' },
      beforeDashboard: [
        '/src/admin/mail-notice#DashboardNotice',
        '/src/admin/work/dashboard#WorkDashboard',
      ],
      afterNavLinks: ['/src/admin/work/nav-links#WorkLinks', '/src/admin/jobs-link#JobsLink'],
      views: {
        calendar: { Component: '/src/admin/calendar/view#CalendarView', path: '/calendar' },
        translations: {
          Component: '/src/admin/translations/view#TranslationsView',
          path: '/translations',
        },
        targets: { Component: '/src/admin/targets/view#TargetsView', path: '/targets' },
        figures: { Component: '/src/admin/figures/view#FiguresView', path: '/figures' },
        reorganise: {
          Component: '/src/admin/reorganise/view#ReorganiseView',
          path: '/reorganise',
        },
        invite: { Component: '/src/admin/invite/view#InviteView', path: '/invite' },
        importing: { Component: '/src/admin/import/view#ImportView', path: '/import' },
        jobs: { Component: '/src/admin/jobs-view#JobsView', path: '/jobs' },
      },
    },
    meta: { titleSuffix: ' · Nhân quyền' },
    dateFormat: 'dd/MM/yyyy HH:mm',
    timezones: {
      defaultTimezone: 'Asia/Ho_Chi_Minh',
      supportedTimezones: [{ label: 'Việt Nam (GMT+7)', value: 'Asia/Ho_Chi_Minh' }],
    },
    livePreview: {
      breakpoints: [
        { name: 'phone', label: '375 px', width: 375, height: 740 },
        { name: 'tablet', label: '768 px', width: 768, height: 1024 },
        { name: 'desktop', label: '1280 px', width: 1280, height: 800 },
      ],
    },
  },
})

export default config.then(closeInternals)
