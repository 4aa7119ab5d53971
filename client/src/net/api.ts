import {
  bootstrapReply,
  chatReply,
  eventsReply,
  inviteReply,
  jobReply,
  joinCodeReply,
  joinReply,
  portraitReply,
  sessionReply,
  sessionsReply,
  signedInReply,
  stepsReply,
  summaryReply,
  tableReply,
  versionReply,
  type changeSessionRequest,
} from '@tallow/shared/contracts';
import { z } from 'zod';
import type { MapTile } from '../store/index.ts';
import { formOf, nullWhenMissing } from './files.ts';
import { ask, send, type Origin } from './request.ts';
import type { Bearer } from './TokenCarrier.ts';

export interface BootstrapWish {
  readonly sessionId: string;
  readonly clientVersion: string;
  readonly reconnectToken?: string;
  readonly lastSequence?: number;
}
export interface NewSession {
  readonly name: string;
  readonly ruleset?: 'chip' | 'd20' | 'none';
  /** The campaign that it is a session of, whose rules are its own unless `ruleset` says otherwise. */
  readonly campaignId?: string;
}
export type Invite = z.infer<typeof inviteReply>['invite'];
export type SessionChanges = z.input<typeof changeSessionRequest>;
/** Of a table's whole state: who waits at its door, id to name. */
const knocksReply = z.looseObject({ knocks: z.record(z.string(), z.string()).optional() });
type Reply<S extends z.ZodType> = Promise<z.infer<S>>;

/** Every REST call of the client. Each throws `ApiError`. */
export interface Api {
  version(): Reply<typeof versionReply>;
  guest(displayName: string): Reply<typeof signedInReply>;
  sessions(): Reply<typeof sessionsReply>;
  session(id: string): Reply<typeof tableReply>;
  createSession(wanted: NewSession): Reply<typeof sessionReply>;
  /** The GM renames a table, archives it, or has people knock. */
  changeSession(id: string, changes: SessionChanges): Reply<typeof sessionReply>;
  /** Whose table a join code leads to. */
  invite(joinCode: string): Reply<typeof inviteReply>;
  /** Who waits at the door of a table that the asker leads, id to name. */
  knocks(id: string): Promise<Readonly<Record<string, string>>>;
  answerKnock(id: string, userId: string, isLetIn: boolean): Promise<void>;
  /** `displayName`: what to be called at that table, when the own name is taken there. */
  joinSession(joinCode: string, displayName?: string): Reply<typeof joinReply>;
  claimGm(id: string): Reply<typeof sessionReply>;
  renewJoinCode(id: string): Reply<typeof joinCodeReply>;
  steps(id: string): Reply<typeof stepsReply>;
  leaveSession(id: string): Reply<typeof sessionReply>;
  deleteSession(id: string): Promise<void>;
  summary(id: string): Reply<typeof summaryReply>;
  events(id: string, after?: number): Reply<typeof eventsReply>;
  chat(id: string, before?: string): Reply<typeof chatReply>;
  job(jobId: string): Reply<typeof jobReply>;
  cancelJob(jobId: string): Promise<void>;
  bootstrap(wish: BootstrapWish): Reply<typeof bootstrapReply>;
  /** Sends a picture, cut to a square or whole; its id goes into an `image`. */
  uploadPortrait(sessionId: string, file: File, shape?: 'whole'): Reply<typeof portraitReply>;
  /** Null when there is no such portrait. */
  portrait(sessionId: string, portraitId: string, signal: AbortSignal): Promise<Blob | null>;
  /** A scene as a Universal VTT file. */
  sceneFile(sessionId: string, sceneId: string): Promise<Blob>;
  /** Null when there is no such tile. */
  tile(
    sessionId: string,
    sceneId: string,
    place: { readonly z: number; readonly x: number; readonly y: number },
    signal: AbortSignal,
  ): Promise<MapTile | null>;
}

/** The calls of one user, or of nobody yet. `base` is only for programs outside of a page. */
export function openApi(token: Bearer, base = ''): Api {
  const origin: Origin = { base, token };
  const post = <T>(path: string, schema: z.ZodType<T>, body: unknown): Promise<T> =>
    ask(origin, path, schema, { method: 'POST', body });
  return {
    version: () => ask(origin, '/api/version', versionReply),
    guest: (displayName) => post('/api/auth/guest', signedInReply, { displayName }),
    sessions: () => ask(origin, '/api/sessions', sessionsReply),
    session: (id) => ask(origin, `/api/sessions/${id}`, tableReply),
    createSession: (wanted) => post('/api/sessions', sessionReply, wanted),
    changeSession: (id, changes) =>
      ask(origin, `/api/sessions/${id}`, sessionReply, { method: 'PATCH', body: changes }),
    invite: (joinCode) => ask(origin, `/api/invites/${encodeURIComponent(joinCode)}`, inviteReply),
    knocks: async (id) => (await ask(origin, `/api/sessions/${id}/state`, knocksReply)).knocks ?? {},
    answerKnock: async (id, userId, isLetIn) => {
      const path = `/api/sessions/${id}/knocks/${userId}`;
      await send(origin, path, isLetIn ? { method: 'POST', body: {} } : { method: 'DELETE' });
    },
    joinSession: (joinCode, displayName) =>
      post('/api/sessions/join', joinReply, { joinCode, ...(displayName !== undefined && { displayName }) }),
    claimGm: (id) => post(`/api/sessions/${id}/claim-gm`, sessionReply, {}),
    steps: (id) => ask(origin, `/api/sessions/${id}/steps`, stepsReply),
    renewJoinCode: (id) => post(`/api/sessions/${id}/join-code`, joinCodeReply, {}),
    leaveSession: (id) => post(`/api/sessions/${id}/leave`, sessionReply, {}),
    deleteSession: async (id) => void (await send(origin, `/api/sessions/${id}`, { method: 'DELETE' })),
    summary: (id) => ask(origin, `/api/sessions/${id}/summary`, summaryReply),
    events: (id, after) =>
      ask(origin, `/api/sessions/${id}/events${after === undefined ? '' : `?after=${after}`}`, eventsReply),
    chat: (id, before) =>
      ask(
        origin,
        `/api/sessions/${id}/chat${before === undefined ? '' : `?before=${encodeURIComponent(before)}`}`,
        chatReply,
      ),
    uploadPortrait: (sessionId, file, shape) => {
      const form = formOf(file, shape && { shape });
      return ask(origin, `/api/sessions/${sessionId}/portraits`, portraitReply, { method: 'POST', form });
    },
    portrait: async (sessionId, portraitId, signal) => {
      const response = await send(origin, `/api/sessions/${sessionId}/portraits/${portraitId}`, { signal }).catch(
        nullWhenMissing,
      );
      return response && response.blob();
    },
    job: (jobId) => ask(origin, `/api/jobs/${jobId}`, jobReply),
    cancelJob: async (jobId) => void (await send(origin, `/api/jobs/${jobId}`, { method: 'DELETE' })),
    sceneFile: async (sessionId, sceneId) =>
      (await send(origin, `/api/sessions/${sessionId}/scenes/${sceneId}/uvtt`)).blob(),
    tile: async (sessionId, sceneId, { z, x, y }, signal) => {
      const response = await send(origin, `/api/sessions/${sessionId}/scenes/${sceneId}/tiles/${z}/${x}/${y}`, {
        signal,
      }).catch(nullWhenMissing);
      return (
        response && {
          blob: await response.blob(),
          isFinal: !(response.headers.get('Cache-Control') ?? '').includes('no-store'),
        }
      );
    },
    bootstrap: (wish) => post('/api/session/bootstrap', bootstrapReply, wish),
  };
}
