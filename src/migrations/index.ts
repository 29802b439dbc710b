import * as migration_20261123_090000_initial from './20261123_090000_initial';
import * as migration_20261123_100000_content_epoch from './20261123_100000_content_epoch';

export const migrations = [
  {
    up: migration_20261123_090000_initial.up,
    down: migration_20261123_090000_initial.down,
    name: '20261123_090000_initial',
  },
  {
    up: migration_20261123_100000_content_epoch.up,
    down: migration_20261123_100000_content_epoch.down,
    name: '20261123_100000_content_epoch'
  },
];
