import { type BootstrapReply, type ErrorObject, type IntentMessage, type SessionReply } from '@tallow/shared/contracts';
import { halfWidthOf } from '@tallow/shared/geometry';
import type { TokenId } from '@tallow/shared/kernel';
import type {
  Action,
  Connection,
  MapTile,
  Building,
  MarkOptions,
  Pointing,
  Step,
  SubmitResult,
  TablePort,
  ToolId,
} from '../store/index.ts';
import { startModel, TableStore } from '../store/index.ts';
import { newIntentId } from './newIntentId.ts';
import { openApi, type Api, type SessionChanges } from './api.ts';
import { JoinCode } from './JoinCode.ts';
import { joinRoom, type TableRoom } from './joinRoom.ts';
import { Link } from './Link.ts';
import { listen } from './listen.ts';
import { LogFeed } from './LogFeed.ts';
import { IntentQueue } from './IntentQueue.ts';
import { ownError } from './ownError.ts';
import { isOutdated, PAGE } from './page.ts';
import { TabMemory } from './TabMemory.ts';
import type { Bearer } from './TokenCarrier.ts';

export interface OpenTable {
  readonly sessionId: string;
  readonly token: Bearer;
  readonly user: { readonly id: string; readonly displayName: string };
  /** Only for programs outside of a page; a page talks to its own server. */
  readonly base?: string;
}
type MapPath = readonly (readonly [number, number])[];
const round = (value: number): number => Math.round(value);
/** What the room does not say of its session. */
const toKnown = ({ name, joinCode, campaignId, knock }: SessionReply) => ({ name, joinCode, campaignId, knock });

/** One open table: the store's model, the link to the room, and what waits to be sent. */
export class Table implements TablePort {
  readonly #api: Api;
  readonly #store: TableStore;
  readonly #feed: LogFeed;
  readonly #intentQueue: IntentQueue;
  readonly #link: Link;
  readonly #code: JoinCode;
  readonly #stopListening = new AbortController();

  constructor({ sessionId, token, user, base = '' }: OpenTable) {
    this.#api = openApi(token, base);
    this.#store = new TableStore(startModel(sessionId, user));
    this.#feed = new LogFeed(this.#api, sessionId, this.#store);
    const showCode = (joinCode: string): void => this.#store.change({ session: { ...this.model.session, joinCode } });
    this.#code = new JoinCode(
      () => this.#readCode(),
      () => this.model.session.joinCode,
      showCode,
    );
    this.#intentQueue = new IntentQueue({
      ask: () => this.#ask(),
      changed: (queued) => queued !== this.model.stats.queued && this.#store.changeStats({ queued }),
      acked: (ms) => this.#store.acked(ms),
    });
    const socketBase = base || globalThis.location.origin;
    this.#link = new Link({
      api: this.#api,
      sessionId,
      memory: new TabMemory(sessionId),
      join: (seat) => joinRoom(socketBase, seat),
      lastSequence: () => (this.#store.log.heard === 0 ? undefined : this.#store.log.heard),
      changed: (connection) => this.#connectionChanged(connection),
      entered: (room, reply) => this.#entered(room, reply),
      beat: (latencyMs) => this.#store.changeStats({ latencyMs }),
    });
    globalThis.addEventListener?.('online', () => 'retryAt' in this.model.connection && this.retryNow(), {
      signal: this.#stopListening.signal,
    });
  }

  get model(): TablePort['model'] {
    return this.#store.model;
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  async move(tokenId: string, x: number, y: number, path?: MapPath): Promise<SubmitResult> {
    const [toX, toY] = [round(x), round(y)];
    const mark = this.#store.predict(tokenId, toX, toY);
    const corners = path?.map(([px, py]): [number, number] => [round(px), round(py)]);
    const result = await this.#submit({
      type: 'intent.move',
      payload: {
        tokenId,
        x: toX,
        y: toY,
        ...(corners && corners.length > 0 && { path: corners }),
        intentId: newIntentId(),
      },
    });
    if (result.ok) this.#store.agree(tokenId, mark);
    else if (this.#store.unpredict(tokenId, mark)) this.#explain(result.error, tokenId);
    return result;
  }

  async moveGroup(moves: Parameters<TablePort['moveGroup']>[0]): Promise<SubmitResult> {
    const rounded = moves.map(({ id, x, y }) => ({ id, x: round(x), y: round(y) }));
    const marks = rounded.map(({ id, x, y }) => ({ id, mark: this.#store.predict(id, x, y) }));
    const result = await this.act(
      { action: 'token.group', moves: rounded.map(({ id, x, y }) => ({ tokenId: id as TokenId, x, y })) },
      'quiet',
    );
    for (const { id, mark } of marks) if (result.ok) this.#store.agree(id, mark);
    const taken = result.ok ? [] : marks.filter(({ id, mark }) => this.#store.unpredict(id, mark));
    if (!result.ok && taken.length > 0) this.#explain(result.error, taken[0]!.id);
    return result;
  }

  async act(action: Action, quiet?: 'quiet'): Promise<SubmitResult> {
    const result = await this.#submit({ type: 'intent.action', payload: { ...action, intentId: newIntentId() } });
    if (!result.ok && quiet === undefined)
      this.#explain(
        result.error,
        'tokenId' in action ? (action.tokenId ?? undefined) : 'doorId' in action ? action.doorId : undefined,
      );
    return result;
  }

  say(text: string, to: Parameters<TablePort['say']>[1] = 'all'): Promise<SubmitResult> {
    return this.#submit({ type: 'intent.chat', payload: { text, to, intentId: newIntentId() } });
  }

  drag(tokenId: string, x: number, y: number): void {
    this.#link.room?.send('signal.drag', { tokenId, x: round(x), y: round(y) });
  }

  ping(x: number, y: number): void {
    const [px, py] = [round(x), round(y)];
    this.#link.room?.send('signal.ping', { x: px, y: py });
    this.#store.hearSignal({ kind: 'ping', userId: this.model.me.userId as never, x: px, y: py });
  }

  ruler(points: MapPath): void {
    this.#link.room?.send('signal.ruler', { points: points.slice(0, 32).map(([x, y]) => [round(x), round(y)]) });
  }

  viewAs(userId: string | null): void {
    this.#store.change({ viewAs: userId });
    this.#link.room?.send('signal.viewAs', { userId });
  }

  loadPortrait(portraitId: string, signal: AbortSignal): Promise<Blob | null> {
    return this.#api.portrait(this.model.session.id, portraitId, signal);
  }

  loadSceneFile(sceneId: string): Promise<Blob> {
    return this.#api.sceneFile(this.model.session.id, sceneId);
  }

  loadTile(sceneId: string, z: number, x: number, y: number, signal: AbortSignal): Promise<MapTile | null> {
    return this.#api.tile(this.model.session.id, sceneId, { z, x, y }, signal);
  }

  loadOlderChat(): Promise<void> {
    return this.#feed.older();
  }

  select(tokenIds: readonly string[]): void {
    this.#store.change({ selection: new Set(tokenIds) });
  }

  setTool(tool: ToolId): void {
    if (tool !== this.model.tool) this.#store.change({ tool });
  }

  dragCells(count: number): void {
    this.#store.change({ tool: 'cells', cellsToDrag: count });
  }

  build(options: Partial<Building>): void {
    this.#store.change({ building: { ...this.model.building, ...options } });
  }

  setMarkOptions(options: Partial<MarkOptions>): void {
    this.#store.change({ markOptions: { ...this.model.markOptions, ...options } });
  }

  mark(tokenIds: readonly string[]): void {
    this.#store.change({ marks: new Set(tokenIds) });
  }

  point(pointing: Pointing | null): void {
    if (pointing !== this.model.pointing) this.#store.change({ pointing });
  }

  dismiss(noticeId: number): void {
    this.#store.dismiss(noticeId);
  }

  notify(
    text: string,
    tone: 'info' | 'danger' | 'success' = 'info',
    at: { readonly x: number; readonly y: number } | null = null,
  ): void {
    this.#store.notify(text, tone, at);
  }

  async renewJoinCode(): Promise<void> {
    const { joinCode } = await this.#api.renewJoinCode(this.model.session.id);
    this.#code.show(joinCode);
  }

  async steps(): Promise<readonly Step[]> {
    return (await this.#api.steps(this.model.session.id)).steps;
  }

  async changeSession(changes: SessionChanges): Promise<void> {
    const { session } = await this.#api.changeSession(this.model.session.id, changes);
    this.#store.change({ session: { ...this.model.session, ...toKnown(session) } });
  }

  freshJoinCode(): void {
    this.#code.refresh();
  }

  async claimGm(): Promise<void> {
    await this.#api.claimGm(this.model.session.id);
  }

  retryNow(): void {
    this.#link.retryNow();
  }

  close(): void {
    this.#stopListening.abort();
    this.#code.stop();
    this.#link.close();
  }

  #submit(message: IntentMessage): Promise<SubmitResult> {
    const { phase } = this.model.connection;
    if (phase === 'ended' || phase === 'update-required')
      return Promise.resolve({ ok: false, error: ownError('gone') });
    this.#store.change({ idleClosesAt: null });
    return this.#intentQueue.submit(message);
  }

  #ask(): ReturnType<ConstructorParameters<typeof IntentQueue>[0]['ask']> {
    const room = this.#link?.room;
    return room && (({ type, payload }, timeout) => room.request(type, payload, { timeout }));
  }

  async #readCode(): Promise<string> {
    return (await this.#api.session(this.model.session.id)).session.joinCode;
  }

  /** Servers come and go while a page is open: the same version may come with other pages. */
  async #lookForNewer(): Promise<void> {
    const { build } = await this.#api.version();
    this.#store.change({ isOutdated: isOutdated(PAGE.build, build) });
  }

  #entered(room: TableRoom, { session, role, lastSequence }: BootstrapReply): void {
    const { model } = this;
    const isBack = model.scene !== null;
    this.#store.enterRoom();
    this.#store.change({
      me: { ...model.me, role },
      session: { ...model.session, ...toKnown(session) },
      idleClosesAt: null,
      stats: {
        ...model.stats,
        ...PAGE,
        seq: Math.max(model.stats.seq, lastSequence),
        reconnects: model.stats.reconnects + (isBack ? 1 : 0),
      },
    });
    void this.#lookForNewer().catch(() => undefined); // the next connection asks again
    room.onStateChange((state) => this.#link.room === room && this.#store.showState(state));
    listen(room, {
      line: (line) => {
        this.#store.hearLines([line]);
        if (line.body.kind === 'left' && line.body.removed) this.#code.expectAnother();
      },
      signal: (signal) => this.#store.hearSignal(signal),
      degraded: () => this.#link.tell({ type: 'degraded' }),
      recovered: () => this.#link.tell({ type: 'recovered' }),
      outdated: (version) => this.#link.tell({ type: 'outdated', version }),
      strained: () => this.#store.change({ strainedAt: Date.now() }),
      idleWarning: (closesInMs) => this.#store.change({ idleClosesAt: Date.now() + closesInMs }),
    });
    if (model.viewAs !== null) room.send('signal.viewAs', { userId: model.viewAs });
    this.#feed.catchUp().catch(() => undefined);
    queueMicrotask(() => this.#intentQueue.pump());
  }

  #connectionChanged(connection: Connection): void {
    this.#store.change({ connection });
    if (connection.phase === 'ended' || connection.phase === 'update-required')
      this.#intentQueue.giveUp(ownError('givenUp'));
  }

  /** Says why something was refused, next to the thing it is about. */
  #explain(error: ErrorObject, thingId: string | undefined): void {
    const token = thingId === undefined ? undefined : this.model.tokens.get(thingId);
    const door = thingId === undefined ? undefined : this.model.doors.get(thingId);
    const at = token
      ? { x: token.x + halfWidthOf(token), y: token.y }
      : door
        ? { x: (door.x1 + door.x2) / 2, y: (door.y1 + door.y2) / 2 }
        : null;
    const tone = error.code === 'BUSY' ? 'info' : 'danger';
    this.#store.notify(error.message, tone, at, error);
  }
}
