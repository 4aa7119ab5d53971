import type { Logger } from 'pino';
import type { RequestHandler } from 'express';
import type { ImportFields, ImportReport, IntentMessageType, SessionReply } from '@tallow/shared/contracts';
import type {
  Intent,
  LogLine,
  PartyView,
  Query,
  QueryAnswer,
  QueryArgs,
  SceneDraft,
  Summary,
  SceneFile,
} from '@tallow/shared/table';
import type { Meters, Tracing } from '../operations/index.ts';
import type { Provider } from '@tallow/shared/contracts';
import type { OidcProvider, Passkeys, Passwords, SignInKeeper, SpentOnce, Tokens } from '../auth/index.ts';
import type {
  AnsweredWrites,
  ApiTokens,
  Campaigns,
  Identities,
  LibrarySheets,
  Memberships,
  Presets,
  SessionRow,
  Sessions,
  SheetAsks,
  SignIns,
  ToldLines,
  Usage,
  UserRow,
  Users,
} from '../database/index.ts';
import type { SharedLimits } from './calls/RateLimit.ts';
import type { OpenStreams } from './table/OpenStreams.ts';
import type { Jobs } from './scenes/Jobs.ts';

export interface SeatRequest {
  readonly userId: string;
  /** What the seat ends with; null for tokens of guests from before there were sign-ins. */
  readonly signInId: string | null;
  /** Asked for with a token that is good for playing, not for leading. */
  readonly asPlayer?: boolean;
  readonly tabId: string;
  readonly generation: number;
  readonly clientVersion: string;
  readonly requestId: string;
  readonly lastSequence?: number | undefined;
  /** The generation that the presented reconnect token stands for. */
  readonly replaces?: number | undefined;
}

/** What a member is at a table. */
export type Seat = NonNullable<QueryAnswer<'seatOf'>>;

/** How a room fares, for operators. */
export interface RoomFacts {
  readonly sessionId: string;
  readonly processId: string;
  readonly seats: number;
  readonly seq: number;
  /** Time (ms) that it has taken of the main thread. */
  readonly busyMs: number;
  /** How long (ms) its oldest step has waited for the commit. */
  readonly lagMs: number;
}

/** What a member may know of a table, by what they look at. */
export interface Looks {
  /** As a realtime client reads it. */
  readonly state: Readonly<Record<string, unknown>>;
  readonly summary: Summary;
  readonly party: PartyView;
}

/** Sessions as they are played: each lives in one room, somewhere. */
export interface LiveSessions {
  /** Asks as the server, for a user whose rights the caller has checked. */
  submit(session: SessionRow, intent: Intent, userId: string): Promise<void>;
  reserve(session: SessionRow, seat: SeatRequest): Promise<Record<string, unknown>>;
  /** Asks for a user whose rights and limits the session judges itself; answers the user's own number. */
  ask(
    session: SessionRow,
    intent: Intent,
    userId: string,
    asked: { readonly intentId: string; readonly type: IntentMessageType; readonly asPlayer: boolean },
  ): Promise<number>;
  /** What a member may know of the table; null for a stranger. */
  look<Name extends keyof Looks>(session: SessionRow, name: Name, userId: string): Promise<Looks[Name] | null>;
  /** Calls back whenever something new may have been told at the table; answers what ends that. */
  follow(sessionId: string, news: () => void): () => void;
  /** Makes all who follow a session look again. */
  tell(sessionId: string): void;
  /** Whether its room lives in this process, where its news are heard at once. */
  isHere(sessionId: string): boolean;
  /** Asks the table a question of the server's own. */
  query<Name extends Query>(session: SessionRow, name: Name, ...args: QueryArgs<Name>): Promise<QueryAnswer<Name>>;
  /** All rooms of all processes, and how they fare. */
  rooms(): Promise<readonly RoomFacts[]>;
  /** Closes a session's room in order. */
  drain(sessionId: string): Promise<void>;
  /** Closes the room of a deleted session. */
  close(sessionId: string): Promise<void>;
}

/** Chat older than what the room keeps at hand. */
export interface ChatHistory {
  page(
    session: SessionRow,
    viewer: { readonly userId: string; readonly role: SessionReply['role'] },
    before: string | undefined,
  ): Promise<{ readonly lines: readonly LogLine[]; readonly next: string | null }>;
}

/** Tells who asks for heavy work. */
export interface Asker {
  readonly userId: string;
  /** Or the sheet of the library that a picture is for. */
  readonly sessionId: string;
}
export interface ImportWishes {
  readonly choices: {
    readonly openPortals: NonNullable<ImportFields['openPortals']>;
    readonly objects: NonNullable<ImportFields['objects']>;
    readonly lights: boolean;
  };
  readonly grid?: Pick<ImportFields, 'columns' | 'rows' | 'cellPixels' | 'offsetX' | 'offsetY'> | undefined;
}
/** A place among those who wait for their maps; taken until `run` has ended or it is left. */
export interface ImportPlace {
  /** Reads an uploaded file and answers the scene that it holds. The file is the caller's to delete. */
  run(
    file: { readonly path: string; readonly fileName: string },
    wishes: ImportWishes,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ): Promise<{ readonly draft: SceneDraft; readonly report: ImportReport }>;
  leave(): void;
}
export interface MapImports {
  /** Undefined when the user or the session has as many imports under way as there may be. */
  enter(asker: Asker): ImportPlace | undefined;
  /** Removes the picture of a draft that became no scene. */
  discard(draft: SceneDraft): Promise<void>;
  readonly maxBytes: number;
}
export interface Tile {
  readonly bytes: Buffer;
  /** Never changes any more: all of it is shown. */
  readonly isFinal: boolean;
}
/** Tiles of map pictures, with the ground that a user has not explored blacked out. */
/** Scenes as Universal VTT files. */
export interface SceneFiles {
  write(scene: SceneFile): Promise<string>;
}

export interface Tiles {
  read(
    session: SessionRow,
    userId: string,
    sceneId: string,
    place: { readonly z: number; readonly x: number; readonly y: number },
  ): Promise<Tile | undefined>;
}

/** Square pictures of tokens, and of characters and creatures of the library. */
export interface Portraits {
  /** Undefined when the user or the session has as many under way as there may be. */
  enter(asker: Asker): PortraitPlace | undefined;
  read(ownerId: string, id: string): Promise<Buffer | undefined>;
  copy(from: string, id: string, to: string): Promise<void>;
  delete(ownerId: string, id: string): Promise<void>;
  deleteAll(ownerId: string): Promise<void>;
}
export interface PortraitPlace {
  /** Rejects with a kebab-case `code` for what is no picture. The file is the caller's to delete. */
  save(path: string, shape: 'square' | 'whole'): Promise<string>;
  leave(): void;
}

/** What lies on disk for sessions. */
export interface Disk {
  /** The pictures that a session's past and present mention: to be asked before its row goes. */
  picturesOf(sessionId: string): Promise<readonly string[]>;
  /** Removes what a deleted session alone owned. */
  freeSession(sessionId: string, pictures: readonly string[]): Promise<void>;
}

/** A session, and what the asker is in it. */
export interface MemberSession {
  readonly session: SessionRow;
  readonly role: SessionReply['role'];
}

/** What was read not long ago, asked for by key. */
export interface Fresh<T> {
  read(key: string, load: () => Promise<T | undefined>): Promise<T | undefined>;
  forget(key: string): Promise<void>;
}

/** How people sign in to this installation. */
export interface IdentityOffer {
  readonly guests: boolean;
  readonly registration: 'open' | 'invite' | 'off';
  readonly providers: readonly Provider[];
  readonly passkeys: Passkeys;
  readonly telegramBotToken: string | undefined;
  readonly oidc: OidcProvider | undefined;
  /** What may be answered once: challenges, and ways back from a provider. */
  readonly once: SpentOnce;
}

export interface HttpDeps {
  readonly version: string;
  /** What its pages call themselves. */
  build(): Promise<string>;
  readonly log: Logger;
  readonly tokens: Tokens;
  /** Lets operators pass and nobody else. */
  readonly operatorsOnly: RequestHandler;
  /** The same where operators do something, not only look. */
  readonly operatorsAct: RequestHandler;
  /** What stands for an id where operators read it: the same as in the log. */
  hashOf(id: string): string;
  /** Hosts of sockets, besides the one that a page came from. */
  readonly socketHosts: readonly string[];
  readonly identity: SignInKeeper;
  readonly identityOffer: IdentityOffer;
  readonly users: Users;
  readonly identities: Identities;
  readonly signIns: SignIns;
  readonly apiTokens: ApiTokens;
  readonly passwords: Passwords;
  /** Whether somebody looks after this installation: after what all its tables use. */
  isAdmin(user: Pick<UserRow, 'id'>): Promise<boolean>;
  readonly sessions: Sessions;
  readonly memberships: Memberships;
  /** Members by `memberKey`: asked for by every request. */
  readonly fresh: { readonly members: Fresh<MemberSession> };
  readonly answered: AnsweredWrites;
  readonly campaigns: Campaigns;
  readonly sheets: LibrarySheets;
  readonly presets: Presets;
  readonly asks: SheetAsks;
  readonly live: LiveSessions;
  readonly chat: ChatHistory;
  /** Lines of logs that rooms have forgotten. */
  readonly toldLines: ToldLines;
  readonly usage: Usage;
  readonly tracing: Tracing;
  readonly streams: OpenStreams;
  readonly imports: MapImports;
  readonly tiles: Tiles;
  readonly sceneFiles: SceneFiles;
  readonly portraits: Portraits;
  readonly disk: Disk;
  readonly jobs: Jobs;
  readonly limits: SharedLimits | undefined;
  readonly uploadDir: string;
  /** Origins, besides the server's own, whose pages may talk to it. */
  readonly publicOrigins: readonly string[];
  /** Origins of others whose pages may call the API, without cookies. */
  readonly allowedOrigins: readonly string[];
  /** Origins whose pages may show ours in a frame. */
  readonly frameAncestors: readonly string[];
  readonly clientDir: string;
  readonly meters: Pick<Meters, 'registry' | 'limited' | 'imported' | 'http' | 'seats'>;
  stateOf(dependency: 'database' | 'redis'): 'up' | 'down' | 'off';
  ready(): Promise<boolean>;
  now(): number;
  /** Milliseconds that never jump. */
  elapsed(): number;
}
