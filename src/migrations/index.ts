import * as migration_20261123_093653_initial from './20261123_093653_initial';
import * as migration_20261123_100000_content_epoch from './20261123_100000_content_epoch';

export const migrations = [
  {
    up: migration_20261123_093653_initial.up,
    down: migration_20261123_093653_initial.down,
    name: '20261123_093653_initial',
  },
  {
    up: migration_20261123_100000_content_epoch.up,
    down: migration_20261123_100000_content_epoch.down,
    name: '20261123_100000_content_epoch'
  },
];
