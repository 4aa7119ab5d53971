import path from 'node:path';
import { MapTiles, openMapImports, openSceneFiles, openPortraits } from '../assets/index.ts';
import { openKeys, requireOperator, Tokens } from '../auth/index.ts';
import type { Config } from '../config.ts';
import {
  AnsweredWrites,
  Campaigns,
  LibrarySheets,
  Memberships,
  Mentions,
  Presets,
  Secrets,
  Sessions,
  SheetAsks,
  ToldLines,
  Usage,
  type Database,
  type SessionRow,
} from '../database/index.ts';
import { Jobs, readBuild, type HttpDeps } from '../http/index.ts';
import { logId } from '../logId.ts';
import { databaseSaves } from '../operations/index.ts';
import { ChatPages, LiveRooms } from '../rooms/index.ts';
import type { Foundations, Installation } from './Foundations.ts';
import { identityDeps } from './identities.ts';
import { liveSessions, toLive } from './liveSessions.ts';

function openTokenKeys({ DATA_DIR, TOKEN_KEY }: Config, database: Database): Promise<readonly string[]> {
  const secrets = new Secrets(database.orm);
  return openKeys(path.resolve(DATA_DIR), TOKEN_KEY, {
    find: () => secrets.find('token-key'),
    remove: () => secrets.remove('token-key'),
  });
}

/** What requests need. */
export async function httpDeps(
  { config, operatorPassword, version, clientDir, log }: Installation,
  { database, journal, meters, watch, redis, writers, fresh, disk, news, streams, tracing }: Foundations,
): Promise<HttpDeps> {
  const keys = await openTokenKeys(config, database);
  const rooms = new LiveRooms(
    redis?.roomLock,
    async (sessionId) => redis?.isUp() === false && (await writers?.isElsewhere(sessionId)) === true,
  );
  const chat = new ChatPages(journal, keys[0]!);
  const dataDir = path.resolve(config.DATA_DIR);
  const tiles = new MapTiles(dataDir, (session: SessionRow, userId, sceneId) =>
    rooms.query(toLive(session), 'pictureFor', userId, sceneId),
  );
  const imports = openMapImports(dataDir);
  meters.watchImports(imports.stats);
  const operator = { user: config.OPERATOR_USER, password: operatorPassword };
  const mentions = new Mentions(database.orm);
  return {
    version,
    build: () => readBuild(clientDir),
    log,
    clientDir,
    ...identityDeps(config, database, new Tokens(keys), rooms, fresh, redis?.ephemeral),
    operatorsOnly: requireOperator(operator, () => performance.now(), redis?.limits),
    operatorsAct: requireOperator(operator, () => performance.now(), redis?.limits, ['POST']),
    hashOf: logId,
    socketHosts: config.SOCKET_HOSTS ?? [],
    sessions: new Sessions(database.orm),
    memberships: new Memberships(database.orm),
    fresh,
    answered: new AnsweredWrites(database.orm),
    campaigns: new Campaigns(database.orm),
    sheets: new LibrarySheets(database.orm),
    presets: new Presets(database.orm),
    asks: new SheetAsks(database.orm),
    live: liveSessions(rooms, news),
    chat: { page: (session, viewer, before) => chat.page(session.id, viewer, before) },
    toldLines: new ToldLines(database.orm),
    usage: new Usage(database.orm),
    tracing,
    streams,
    imports,
    tiles,
    sceneFiles: openSceneFiles(dataDir),
    portraits: openPortraits(dataDir),
    disk: {
      picturesOf: (id) => mentions.picturesOf(id),
      freeSession: (id, pictures) => disk.freeSession(id, pictures),
    },
    jobs: new Jobs(redis?.ephemeral),
    limits: redis?.limits,
    uploadDir: path.join(dataDir, 'uploads'),
    publicOrigins: config.PUBLIC_ADDRESS ? [new URL(config.PUBLIC_ADDRESS).origin] : [],
    allowedOrigins: config.ALLOWED_ORIGINS,
    frameAncestors: config.FRAME_ANCESTORS,
    meters,
    stateOf: (dependency) => watch.stateOf(dependency),
    ready: () =>
      databaseSaves(database, journal).then(
        () => true,
        () => false,
      ),
    now: Date.now,
    elapsed: () => performance.now(),
  };
}
