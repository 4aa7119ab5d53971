// Enforces the import table of ARCHITECTURE.md: who may import whom.
import { globSync } from 'node:fs';
import path from 'node:path';
import { importsOf, isTest, resolveLocal, root } from './imports.ts';

interface Rule {
  /** The rooms of the house that files in this folder may import from; `~` is the folder itself. */
  readonly rooms: readonly string[];
  /** Packages they may use; `*` for any. */
  readonly packages: readonly string[];
  /** Files of this name of the folders beside it, too: what these offer to their like. */
  readonly ports?: string;
}

const SHARED = [
  'shared/src/kernel',
  'shared/src/geometry',
  'shared/src/vision',
  'shared/src/dice',
  'shared/src/rules',
  'shared/src/table',
  'shared/src/table/words',
  'shared/src/wire',
  'shared/src/contracts',
  'shared/src/words',
];

const BELOW_TABLE = [
  'shared/src/kernel',
  'shared/src/geometry',
  'shared/src/vision',
  'shared/src/dice',
  'shared/src/words',
  'shared/src/rules',
];
const TABLE_STATE = 'shared/src/table/state';
const TABLE_SIGHT = 'shared/src/table/sight';
const TABLE_WORDS = 'shared/src/table/words';
const APART: ReadonlySet<string> = new Set([TABLE_STATE, TABLE_SIGHT, TABLE_WORDS]);
const FEATURES = globSync('shared/src/table/*/', { cwd: root })
  .map((folder) => folder.replace(/\/$/, ''))
  .filter((folder) => !APART.has(folder) && !isTest(`${folder}/`));

const UI_PACKAGES = ['react', 'react-dom', 'react-dom/*', '@base-ui/react', '@base-ui/react/*', 'lucide-react'];
const overlay = (...folders: readonly string[]): readonly string[] =>
  folders.map((folder) => `client/src/overlay/${folder}`);

/** A feature of the overlay stands on its cellar, on the table's contexts, and on the features it names. */
const feature = (...others: readonly string[]): Rule => ({
  rooms: [
    'client/src/store',
    'client/src/net',
    'client/src/stage',
    'client/src/keys',
    ...SHARED,
    ...overlay('table', 'controls', 'theme', 'words', ...others),
  ],
  packages: UI_PACKAGES,
});

/** The longest matching folder counts. Tests may use the test tools besides. */
const TABLE: Readonly<Record<string, Rule>> = {
  'shared/src/kernel': { rooms: [], packages: [] },
  'shared/src/geometry': { rooms: ['shared/src/kernel'], packages: [] },
  'shared/src/vision': { rooms: ['shared/src/kernel', 'shared/src/geometry'], packages: [] },
  'shared/src/dice': { rooms: ['shared/src/kernel', 'shared/src/words'], packages: [] },
  'shared/src/words': { rooms: ['shared/src/kernel'], packages: ['icu-minify/*', '@schummar/icu-type-parser'] },
  'shared/src/uvtt': { rooms: ['shared/src/kernel', 'shared/src/geometry', 'shared/src/vision'], packages: ['zod'] },
  'shared/src/rules': {
    rooms: ['shared/src/kernel', 'shared/src/geometry', 'shared/src/dice', 'shared/src/words'],
    packages: [],
  },
  [TABLE_WORDS]: { rooms: ['shared/src/words', 'shared/src/dice', 'shared/src/rules'], packages: [] },
  [TABLE_STATE]: { rooms: [...BELOW_TABLE, TABLE_WORDS], packages: [] },
  [TABLE_SIGHT]: { rooms: [...BELOW_TABLE, TABLE_WORDS, TABLE_STATE], packages: [] },
  ...Object.fromEntries(
    FEATURES.map((feature) => [
      feature,
      { rooms: [...BELOW_TABLE, TABLE_WORDS, TABLE_STATE, TABLE_SIGHT], packages: [], ports: 'port.ts' },
    ]),
  ),
  'shared/src/table': { rooms: [...BELOW_TABLE, TABLE_WORDS, TABLE_STATE, TABLE_SIGHT, ...FEATURES], packages: [] },
  'shared/src/wire': {
    rooms: ['shared/src/kernel', 'shared/src/vision', 'shared/src/words', 'shared/src/rules', 'shared/src/table'],
    packages: [],
  },
  'shared/src/contracts': {
    rooms: [
      'shared/src/kernel',
      'shared/src/vision',
      'shared/src/dice',
      'shared/src/words',
      'shared/src/rules',
      'shared/src/table',
    ],
    packages: ['zod'],
  },
  'server/src': { rooms: ['*'], packages: ['*'] },
  'server/src/actors': { rooms: ['shared/src/kernel'], packages: [] },
  'server/src/operations': {
    rooms: [],
    packages: [
      'prom-client',
      'node:*',
      '@opentelemetry/api',
      '@opentelemetry/exporter-trace-otlp-http',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-trace',
    ],
  },
  'server/src/rooms': {
    rooms: ['server/src/actors', 'server/src/projection', 'server/src/journal', 'server/src/operations', ...SHARED],
    packages: ['@colyseus/core', '@colyseus/schema', 'node:*', 'quick-lru'],
  },
  'server/src/projection': {
    rooms: ['shared/src/wire', 'shared/src/table', 'shared/src/table/words', 'shared/src/vision', 'shared/src/kernel'],
    packages: ['@colyseus/schema'],
  },
  'server/src/journal': {
    rooms: ['server/src/database', 'shared/src/table', 'shared/src/kernel'],
    packages: ['node:*'],
  },
  'server/src/database': {
    rooms: ['shared/src/kernel', 'shared/src/rules'],
    packages: ['@mikro-orm/*', '@electric-sql/*', 'pg', 'node:*'],
  },
  'server/src/assets': {
    rooms: ['shared/src/uvtt', 'shared/src/vision', 'shared/src/geometry', 'shared/src/kernel', 'shared/src/table'],
    packages: ['sharp', 'node:*'],
  },
  'server/src/transport': {
    rooms: [],
    packages: ['@colyseus/core', '@colyseus/ws-transport', 'express', 'zod', 'node:*'],
  },
  'server/src/auth': {
    rooms: ['server/src/database', 'shared/src/kernel'],
    packages: ['argon2', 'jose', 'openid-client', '@simplewebauthn/server', 'express', 'quick-lru', 'zod', 'node:*'],
  },
  'server/src/scaleout': {
    rooms: [],
    packages: [
      '@colyseus/core',
      '@colyseus/redis-driver',
      '@colyseus/redis-presence',
      'ioredis',
      'quick-lru',
      'rate-limiter-flexible',
      'redis',
      'node:*',
    ],
  },
  'server/src/http': {
    rooms: ['server/src/database', 'server/src/auth', 'server/src/operations', ...SHARED],
    packages: [
      'express',
      'busboy',
      'helmet',
      'pino',
      'pino-http',
      'quick-lru',
      'sirv',
      'zod',
      'node:*',
      'rapidoc',
      'zod-openapi',
    ],
  },
  'server/src/telegram': {
    rooms: ['shared/src/kernel', 'shared/src/dice', 'shared/src/words', 'shared/src/table/words'],
    packages: ['grammy', 'quick-lru', 'node:*'],
  },
  'client/src': { rooms: ['*'], packages: ['*'] },
  'client/src/net': {
    rooms: ['client/src/store', ...SHARED],
    packages: ['@colyseus/sdk', '@simplewebauthn/browser', 'zod'],
  },
  'client/src/store': { rooms: ['client/src/kernels', ...SHARED], packages: [] },
  'client/src/telegram': { rooms: [], packages: ['zod'] },
  'client/src/keys': { rooms: [], packages: [] },
  'client/src/kernels': { rooms: ['client/src/store', ...SHARED], packages: [] },
  'client/src/stage': {
    rooms: ['client/src/store', 'client/src/kernels', 'client/src/tools', ...SHARED],
    packages: ['perfect-freehand', 'pixi.js', 'pixi.js/*'],
  },
  'client/src/tools': { rooms: ['client/src/store', 'client/src/kernels', 'client/src/keys', ...SHARED], packages: [] },
  // Folders without a row of their own may not be used by others, nor use them.
  'client/src/overlay': { rooms: ['client/src/store', ...SHARED], packages: UI_PACKAGES },
  'client/src/overlay/words': {
    rooms: ['client/src/store', 'client/src/net', 'client/src/keys', ...SHARED],
    packages: [],
  },
  'client/src/overlay/theme': { rooms: [], packages: ['react'] },
  'client/src/overlay/controls': {
    rooms: ['client/src/keys', 'shared/src/kernel', ...overlay('theme', 'words')],
    packages: UI_PACKAGES,
  },
  'client/src/overlay/table': {
    rooms: ['client/src/store', 'client/src/stage', ...SHARED, ...overlay('controls', 'words')],
    packages: ['react'],
  },
  'client/src/overlay/account': feature(),
  'client/src/overlay/invites': feature(),
  'client/src/overlay/connection': feature(),
  'client/src/overlay/notices': feature(),
  'client/src/overlay/tools': feature(),
  'client/src/overlay/fog': feature(),
  'client/src/overlay/placing': feature(),
  'client/src/overlay/building': feature(),
  'client/src/overlay/triggers': feature(),
  'client/src/overlay/drawings': feature(),
  'client/src/overlay/templates': feature(),
  'client/src/overlay/handouts': { ...feature('portraits'), packages: [...UI_PACKAGES, 'react-markdown'] },
  'client/src/overlay/pins': feature('handouts'),
  'client/src/overlay/props': feature('portraits'),
  'client/src/overlay/rolls': feature(),
  'client/src/overlay/portraits': feature('account'),
  'client/src/overlay/scenes': feature('account'),
  'client/src/overlay/sceneDesk': feature('portraits'),
  'client/src/overlay/actions': feature('rolls'),
  'client/src/overlay/chat': feature('actions', 'rolls'),
  'client/src/overlay/tokens': feature('actions', 'portraits'),
  'client/src/overlay/sheets': feature('account', 'actions', 'placing', 'portraits'),
  'client/src/overlay/library': feature('account', 'portraits', 'sheets'),
  'client/src/overlay/asks': feature('account', 'sheets'),
  'client/src/overlay/bestiary': feature('account', 'library', 'portraits', 'sheets'),
  'client/src/overlay/bringIn': feature('account', 'actions', 'bestiary', 'library', 'portraits'),
  'client/src/overlay/campaigns': feature('account', 'bestiary', 'library', 'portraits'),
  'client/src/overlay/members': feature('bringIn', 'chat', 'invites', 'placing', 'portraits'),
  'client/src/overlay/tracker': feature('actions', 'bringIn', 'portraits', 'sheets'),
  'client/src/overlay/reader': feature('chat', 'templates'),
  'client/src/overlay/context': feature('drawings', 'pins', 'placing', 'props', 'templates', 'tokens'),
  'client/src/overlay/keyboard': feature('chat', 'tokens'),
  'client/src/overlay/session': feature('connection', 'invites', 'keyboard', 'placing'),
  'client/src/overlay/home': feature('account', 'asks', 'bestiary', 'invites', 'library', 'members', 'portraits'),
  'client/src/overlay/screen': {
    rooms: [
      'client/src/store',
      'client/src/net',
      'client/src/stage',
      'client/src/telegram',
      ...SHARED,
      'client/src/overlay/*',
    ],
    packages: UI_PACKAGES,
  },
  // Looked at by those who build the house; nothing of it may be used elsewhere.
  'client/src/gallery': {
    rooms: ['client/src/store', 'client/src/net', ...SHARED, 'client/src/overlay/*'],
    packages: ['react', 'react-dom/*', 'lucide-react'],
  },
  'loadtest/src': { rooms: ['*'], packages: ['*'] },
};
const TEST_TOOLS = ['vitest', 'yaml', 'fast-check', 'node:*', 'sharp', '@colyseus/schema', '@colyseus/sdk', 'ws', 'pg'];

const folders = Object.keys(TABLE).toSorted((a, b) => b.length - a.length);
const folderOf = (file: string): string | undefined => folders.find((folder) => file.startsWith(`${folder}/`));
const matches = (name: string, pattern: string): boolean =>
  pattern === '*' || pattern === name || (pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1)));

function complaint(file: string, specifier: string): string | undefined {
  const home = folderOf(file);
  if (home === undefined) return undefined;
  const rule = TABLE[home]!;
  const local = resolveLocal(file, specifier);
  if (local === undefined) {
    const allowed = isTest(file) ? [...rule.packages, ...TEST_TOOLS] : rule.packages;
    return allowed.some((pattern) => matches(specifier, pattern))
      ? undefined
      : `${file}: package ${specifier} does not belong in ${home}`;
  }
  const workspace = file.split('/')[0]!;
  if (specifier.startsWith('.') && !local.startsWith(`${workspace}/`) && !local.startsWith('scripts/'))
    return `${file}: import ${specifier} by its package name`;
  if (local.startsWith('scripts/')) return undefined;
  const target = folderOf(`${local}/`);
  if (target === home || isTest(file) || rule.rooms.some((room) => matches(target ?? '', room))) return undefined;
  if (rule.ports && path.dirname(path.dirname(local)) === path.dirname(home) && path.basename(local) === rule.ports)
    return undefined;
  return `${file}: ${home} may not import ${target ?? local}`;
}

const files = globSync('{shared,server,client,loadtest}/src/**/*.{ts,tsx}', {
  cwd: root,
  exclude: ['**/node_modules/**'],
});
const complaints = files.flatMap((file) => importsOf(file).flatMap((specifier) => complaint(file, specifier) ?? []));
for (const line of complaints) console.error(line);
console.log(
  `${files.length} files keep the import table${complaints.length > 0 ? `, but for ${complaints.length} imports` : ''}`,
);
process.exit(complaints.length > 0 ? 1 : 0);
