import type { PageName } from '../../../lib/paths'
import { aboutPage } from './about'
import { askPage } from './ask'
import { agenciesPage } from './agencies'
import { agencyPage } from './agency'
import { agencyAnswerPage } from './agency-answer'
import { agencyHistoryPage } from './agency-history'
import { articlePage } from './article'
import { articleVersionsPage } from './article-versions'
import { contactsPage } from './contacts'
import { correctionsPage } from './corrections'
import { cyclePage } from './cycle'
import { databasePage } from './database'
import { enquiryStatusPage } from './enquiry-status'
import { completenessPage } from './completeness'
import { figuresPage } from './figures'
import { homePage } from './home'
import { indicatorPage } from './indicator'
import { indicatorsPage } from './indicators'
import { legalActPage } from './legal-act'
import { legislationPage } from './legislation'
import { materialPage } from './material'
import { materialsPage } from './materials'
import { mechanismPage } from './mechanism'
import { newsPage } from './news'
import type { PageLoader } from './page'
import { pressPage } from './press'
import { pressAccountPage } from './press-account'
import { pressCalendarPage } from './press-calendar'
import { pressEventPage } from './press-event'
import { pressCodePage } from './press-code'
import { pressForgottenPage } from './press-forgotten'
import { pressLoginPage } from './press-login'
import { pressNotePage } from './press-note'
import { pressSetPasswordPage } from './press-set-password'
import { openDataPage } from './open-data'
import { provisionPage } from './provision'
import { provisionsPage } from './provisions'
import { questionPage } from './question'
import { questionsPage } from './questions'
import { recommendationPage } from './recommendation'
import { recommendationsPage } from './recommendations'
import { reportPage } from './report'
import { searchPage } from './search'
import { sdgGoalPage } from './sdg-goal'
import { themePage } from './theme'
import { trainingsPage } from './trainings'
import { treatiesPage } from './treaties'
import { treatyPage } from './treaty'

/** What makes each page; the addresses are in `lib/paths.ts`. */
export const pages: Record<PageName, PageLoader> = {
  home: homePage,
  news: newsPage,
  article: articlePage,
  'article-versions': articleVersionsPage,
  corrections: correctionsPage,
  press: pressPage,
  'press-note': pressNotePage,
  'press-calendar': pressCalendarPage,
  'press-event': pressEventPage,
  'press-login': pressLoginPage,
  'press-code': pressCodePage,
  'press-forgotten': pressForgottenPage,
  'press-set-password': pressSetPasswordPage,
  'press-account': pressAccountPage,
  materials: materialsPage,
  material: materialPage,
  trainings: trainingsPage,
  questions: questionsPage,
  question: questionPage,
  ask: askPage,
  'enquiry-status': enquiryStatusPage,
  'agency-answer': agencyAnswerPage,
  agencies: agenciesPage,
  'agency-history': agencyHistoryPage,
  agency: agencyPage,
  contacts: contactsPage,
  database: databasePage,
  recommendations: recommendationsPage,
  recommendation: recommendationPage,
  report: reportPage,
  treaties: treatiesPage,
  treaty: treatyPage,
  cycle: cyclePage,
  mechanism: mechanismPage,
  theme: themePage,
  'sdg-goal': sdgGoalPage,
  legislation: legislationPage,
  'legal-act': legalActPage,
  provisions: provisionsPage,
  provision: provisionPage,
  'open-data': openDataPage,
  indicators: indicatorsPage,
  indicator: indicatorPage,
  figures: figuresPage,
  completeness: completenessPage,
  search: searchPage,
  about: aboutPage,
}
