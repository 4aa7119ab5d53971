// Writes docs/examples/tallow-api.d.ts, the types of the HTTP API for programs, from the calls that the server mounts;
// with `--check` it only says whether the file is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import openapiTypes from 'openapi-typescript';
import { apiDocument } from '../server/src/http/docs/apiDocument.ts';

const FILE = path.resolve(import.meta.dirname, '../docs/examples/tallow-api.d.ts');
const NOTE = '// Written by `npm run api-types` from the calls that the server mounts; do not edit.\n';

const types = NOTE + (await openapiTypes(apiDocument() as never, { commentHeader: '' }));

if (process.argv.includes('--check')) {
  const isCurrent = readFileSync(FILE, 'utf8') === types;
  console.log(
    isCurrent
      ? 'docs/examples/tallow-api.d.ts is up to date'
      : 'docs/examples/tallow-api.d.ts is older than the calls: npm run api-types',
  );
  process.exit(isCurrent ? 0 : 1);
}
writeFileSync(FILE, types);
