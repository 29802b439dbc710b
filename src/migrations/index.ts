import * as migration_20261123_090000_initial from './20261123_090000_initial'
import * as migration_20261123_100000_content_epoch from './20261123_100000_content_epoch'
import * as migration_20261123_110000_watch_child_tables from './20261123_110000_watch_child_tables'
import * as migration_20261123_135134_mandate_topics_and_absence from './20261123_135134_mandate_topics_and_absence'
import * as migration_20261123_144247_closed_files from './20261123_144247_closed_files'
import * as migration_20261123_162035_editorial_workflow from './20261123_162035_editorial_workflow'
import * as migration_20261123_162509_press_room from './20261123_162509_press_room'
import * as migration_20261123_162954_mails from './20261123_162954_mails'
import * as migration_20261123_165347_plans from './20261123_165347_plans'
import * as migration_20261123_172540_press_accounts from './20261123_172540_press_accounts'
import * as migration_20261123_172916_information_requests from './20261123_172916_information_requests'
import * as migration_20261123_184731_human_rights_database from './20261123_184731_human_rights_database'
import * as migration_20261123_190500_recommendation_words from './20261123_190500_recommendation_words'
import * as migration_20261123_194500_provision_words from './20261123_194500_provision_words'
import * as migration_20261123_195012_invitations_and_passages from './20261123_195012_invitations_and_passages'
import * as migration_20261123_195354_imports from './20261123_195354_imports'
import * as migration_20261123_210000_claims from './20261123_210000_claims'

export const migrations = [
  {
    up: migration_20261123_090000_initial.up,
    down: migration_20261123_090000_initial.down,
    name: '20261123_090000_initial',
  },
  {
    up: migration_20261123_100000_content_epoch.up,
    down: migration_20261123_100000_content_epoch.down,
    name: '20261123_100000_content_epoch',
  },
  {
    up: migration_20261123_110000_watch_child_tables.up,
    down: migration_20261123_110000_watch_child_tables.down,
    name: '20261123_110000_watch_child_tables',
  },
  {
    up: migration_20261123_135134_mandate_topics_and_absence.up,
    down: migration_20261123_135134_mandate_topics_and_absence.down,
    name: '20261123_135134_mandate_topics_and_absence',
  },
  {
    up: migration_20261123_144247_closed_files.up,
    down: migration_20261123_144247_closed_files.down,
    name: '20261123_144247_closed_files',
  },
  {
    up: migration_20261123_162035_editorial_workflow.up,
    down: migration_20261123_162035_editorial_workflow.down,
    name: '20261123_162035_editorial_workflow',
  },
  {
    up: migration_20261123_162509_press_room.up,
    down: migration_20261123_162509_press_room.down,
    name: '20261123_162509_press_room',
  },
  {
    up: migration_20261123_162954_mails.up,
    down: migration_20261123_162954_mails.down,
    name: '20261123_162954_mails',
  },
  {
    up: migration_20261123_165347_plans.up,
    down: migration_20261123_165347_plans.down,
    name: '20261123_165347_plans',
  },
  {
    up: migration_20261123_172540_press_accounts.up,
    down: migration_20261123_172540_press_accounts.down,
    name: '20261123_172540_press_accounts',
  },
  {
    up: migration_20261123_172916_information_requests.up,
    down: migration_20261123_172916_information_requests.down,
    name: '20261123_172916_information_requests',
  },
  {
    up: migration_20261123_184731_human_rights_database.up,
    down: migration_20261123_184731_human_rights_database.down,
    name: '20261123_184731_human_rights_database',
  },
  {
    up: migration_20261123_190500_recommendation_words.up,
    down: migration_20261123_190500_recommendation_words.down,
    name: '20261123_190500_recommendation_words',
  },
  {
    up: migration_20261123_194500_provision_words.up,
    down: migration_20261123_194500_provision_words.down,
    name: '20261123_194500_provision_words',
  },
  {
    up: migration_20261123_195012_invitations_and_passages.up,
    down: migration_20261123_195012_invitations_and_passages.down,
    name: '20261123_195012_invitations_and_passages',
  },
  {
    up: migration_20261123_195354_imports.up,
    down: migration_20261123_195354_imports.down,
    name: '20261123_195354_imports',
  },
  {
    up: migration_20261123_210000_claims.up,
    down: migration_20261123_210000_claims.down,
    name: '20261123_210000_claims',
  },
]
