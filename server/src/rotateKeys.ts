import path from 'node:path';
import { KeyFile } from './auth/index.ts';

/**
 * `node server/src/rotateKeys.ts`: a new key for tokens. It signs from the next start on; tokens of the keys below it
 * stay good until their lines are removed.
 */
const keys = await new KeyFile(path.resolve(process.env['DATA_DIR'] ?? './data')).rotate();
process.stdout.write(
  `There are ${keys.length} keys now. Restart every process; remove the oldest line when its tokens have run out.\n`,
);
