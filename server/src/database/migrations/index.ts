import { Migration20261120000000_initial } from './Migration20261120000000_initial.ts';
import { Migration20261120120000_library } from './Migration20261120120000_library.ts';
import { Migration20261127000000_holders } from './Migration20261127000000_holders.ts';
import { Migration20261128000000_identities } from './Migration20261128000000_identities.ts';
import { Migration20261128010000_campaigns } from './Migration20261128010000_campaigns.ts';
import { Migration20261128020000_told } from './Migration20261128020000_told.ts';
import { Migration20261128030000_usage } from './Migration20261128030000_usage.ts';
import { Migration20261128040000_answered } from './Migration20261128040000_answered.ts';
import { Migration20261128050000_turnMessages } from './Migration20261128050000_turnMessages.ts';
import { Migration20261128060000_asks } from './Migration20261128060000_asks.ts';

/** Listed by hand, oldest first: no file glob at start. A stored name never changes. */
export const migrationsList = [
  { name: 'Migration20261120000000_initial', class: Migration20261120000000_initial },
  { name: 'Migration20261120120000_library', class: Migration20261120120000_library },
  { name: 'Migration20261127000000_holders', class: Migration20261127000000_holders },
  { name: 'Migration20261128000000_identities', class: Migration20261128000000_identities },
  { name: 'Migration20261128010000_campaigns', class: Migration20261128010000_campaigns },
  { name: 'Migration20261128020000_told', class: Migration20261128020000_told },
  { name: 'Migration20261128030000_usage', class: Migration20261128030000_usage },
  { name: 'Migration20261128040000_answered', class: Migration20261128040000_answered },
  { name: 'Migration20261128050000_turnMessages', class: Migration20261128050000_turnMessages },
  { name: 'Migration20261128060000_asks', class: Migration20261128060000_asks },
];
