import type { SignalEvent } from '@tallow/shared/contracts';
import type { LogLine } from '@tallow/shared/table';
import type { RoomState } from '@tallow/shared/wire';
import { AckTimes } from './AckTimes.ts';
import { nextFrame, type Schedule } from './frames.ts';
import { LogBook } from './LogBook.ts';
import { NoticeBoard } from './NoticeBoard.ts';
import { Predictions } from './Predictions.ts';
import { RoomReader } from './RoomReader.ts';
import { SignalBoard } from './SignalBoard.ts';
import type { Notice, Stats, TableModel } from './TableModel.ts';
import { VisionReader } from './VisionReader.ts';

/** Milliseconds that an agreed move may wait for the state that shows it. */
const LINGER_MS = 400;

/** Holds the model and changes it. Whoever listens hears of all changes of a frame at once. */
export class TableStore {
  readonly log = new LogBook();
  readonly #schedule: Schedule;
  readonly #listeners = new Set<() => void>();
  readonly #predictions = new Predictions();
  readonly #signals = new SignalBoard();
  readonly #notices = new NoticeBoard();
  readonly #acks = new AckTimes();
  readonly #reader = new RoomReader((tokenId) => this.#predictions.get(tokenId));
  #vision = new VisionReader();
  #room: RoomState | undefined;
  #model: TableModel;
  #isStale = false;
  #isScheduled = false;
  #signalTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(model: TableModel, schedule: Schedule = nextFrame) {
    this.#model = model;
    this.#schedule = schedule;
  }

  get model(): TableModel {
    if (this.#isStale) this.#read();
    return this.#model;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  change(parts: Partial<TableModel>): void {
    this.#model = { ...this.model, ...parts };
    this.#announce();
  }

  changeStats(parts: Partial<Stats>): void {
    this.change({ stats: { ...this.model.stats, ...parts } });
  }

  /** A fresh connection: its first state will replace all that was shown. */
  enterRoom(): void {
    this.#room = undefined;
    this.#vision = new VisionReader();
    this.#signals.clear();
    this.#showSignals();
  }

  /** To be called for every state of the room. */
  showState(state: RoomState): void {
    this.#room = state;
    // The memory of explored ground needs each step; the rest is read once a frame.
    this.#vision.read(state.vision, state.scene);
    this.#isStale = true;
    this.#announce();
  }

  hearLines(lines: readonly LogLine[]): number {
    const fresh = this.log.add(lines);
    if (fresh > 0)
      this.change({
        log: this.log.lines,
        stats: { ...this.model.stats, seq: Math.max(this.model.stats.seq, this.log.heard) },
      });
    return fresh;
  }

  hearSignal(event: SignalEvent): void {
    this.#signals.hear(event, Date.now());
    this.#showSignals();
  }

  acked(ms: number): void {
    this.#acks.add(ms);
    this.changeStats({ ackP50: this.#acks.p50, ackP95: this.#acks.p95 });
  }

  /** Shows a move before it is agreed on. Answers its mark. */
  predict(tokenId: string, x: number, y: number): symbol {
    const mark = this.#predictions.begin(tokenId, x, y);
    this.#stale();
    return mark;
  }

  agree(tokenId: string, mark: symbol): void {
    if (!this.#predictions.agree(tokenId, mark)) return;
    this.#stale();
    setTimeout(() => this.unpredict(tokenId, mark), LINGER_MS);
  }

  /** False when a later move of the token shows instead. */
  unpredict(tokenId: string, mark: symbol): boolean {
    if (!this.#predictions.drop(tokenId, mark)) return false;
    this.#stale();
    return true;
  }

  notify(text: string, tone: Notice['tone'], at: Notice['at'], error?: Notice['error']): void {
    const ends = this.#notices.add(text, tone, at, error);
    this.change({ notices: this.#notices.notices });
    setTimeout(() => this.dismiss(ends.id), ends.afterMs);
  }

  dismiss(id: number): void {
    if (this.#notices.remove(id)) this.change({ notices: this.#notices.notices });
  }

  #stale(): void {
    if (!this.#room) return;
    this.#isStale = true;
    this.#announce();
  }

  #read(): void {
    this.#isStale = false;
    const state = this.#room;
    if (!state) return;
    const model = this.#model;
    this.#predictions.settle(state.tokens);
    const shown = this.#reader.read(model, state);
    const { tokens } = shown;
    this.#endDrags(model, tokens);
    const role = state.members.get(model.me.userId)?.role ?? model.me.role;
    this.#model = {
      ...model,
      ...shown,
      me: role === model.me.role ? model.me : { ...model.me, role },
      vision: this.#vision.read(state.vision, state.scene),
      signals: this.#signals.signals,
      selection: onlyIn(tokens, model.selection),
      marks: onlyIn(tokens, model.marks),
    };
  }

  #endDrags(before: TableModel, tokens: TableModel['tokens']): void {
    if (before.tokens === tokens) return;
    for (const signal of this.#signals.signals) {
      if (signal.kind !== 'drag') continue;
      const [old, now] = [before.tokens.get(signal.tokenId), tokens.get(signal.tokenId)];
      if (!now || old?.x !== now.x || old.y !== now.y) this.#signals.endDrag(signal.tokenId);
    }
  }

  #showSignals(): void {
    clearTimeout(this.#signalTimer);
    const left = this.#signals.expire(Date.now());
    if (this.#model.signals !== this.#signals.signals) this.change({ signals: this.#signals.signals });
    if (left !== undefined) this.#signalTimer = setTimeout(() => this.#showSignals(), Math.max(20, left));
  }

  #announce(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#schedule(() => {
      this.#isScheduled = false;
      for (const listener of this.#listeners) listener();
    });
  }
}

/** Those that are still there; the same set when all are. */
function onlyIn(tokens: TableModel['tokens'], ids: ReadonlySet<string>): ReadonlySet<string> {
  return [...ids].every((id) => tokens.has(id)) ? ids : new Set([...ids].filter((id) => tokens.has(id)));
}
