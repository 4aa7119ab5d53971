import { tellLogLine } from '@tallow/shared/contracts';
import { sayEnglish } from '@tallow/shared/table/words/english';
import { z } from 'zod';
import { call, type Call, type MemberAsked } from '../calls/Call.ts';
import { requireCredential } from '../calls/requireCredential.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { seatAt } from '../sessions/membership.ts';
import { wholeNumber } from '../wholeNumber.ts';

/** Streams that one user may have open in one process, and that one table may. */
const MAX_BY_USER = 20;
const MAX_BY_TABLE = 400;
/** A line is written at least so often (ms): proxies end what is silent, and who may listen is asked again. */
const BEAT_MS = 10_000;
/** A reader who does not read what is sent (bytes) is let go; the stream resumes where it broke off. */
const MAX_UNREAD = 1024 * 1024;

/** One reader of a table's feed. */
class FeedStream {
  readonly #deps: HttpDeps;
  readonly #asked: MemberAsked;
  #after: number;
  #isTelling = false;
  #isNews = false;
  readonly #ends: (() => void)[] = [];

  constructor(deps: HttpDeps, asked: MemberAsked, after: number) {
    this.#deps = deps;
    this.#asked = asked;
    this.#after = after;
  }

  open(): void {
    const { response, request, session } = this.#asked;
    response.status(200).type('text/event-stream').setHeader('X-Accel-Buffering', 'no');
    response.flushHeaders();
    response.write(': you hear what you are told at the table\n\n');
    const beat = setInterval(() => this.#news(true), BEAT_MS);
    this.#ends.push(
      () => clearInterval(beat),
      this.#deps.live.follow(session.id, () => this.#news(false)),
      this.#deps.streams.add(() => this.close()),
    );
    request.once('close', () => this.close());
    this.#news(false);
  }

  close(): void {
    for (const end of this.#ends.splice(0)) end();
    this.#asked.response.end();
  }

  #news(isBeat: boolean): void {
    if (this.#ends.length === 0) return;
    this.#isNews = true;
    if (this.#isTelling) return;
    this.#isTelling = true;
    this.#tell(isBeat).then(
      () => void (this.#isTelling = false),
      (cause: unknown) => {
        if (!(cause instanceof HttpRefusal)) this.#deps.log.warn({ err: cause }, 'A stream of a table broke off');
        this.close();
      },
    );
  }

  async #tell(isBeat: boolean): Promise<void> {
    const { request, response, session, user } = this.#asked;
    while (this.#isNews && this.#ends.length > 0) {
      this.#isNews = false;
      await requireCredential(this.#deps, request);
      const { lines } = await this.#deps.live.query(session, 'logOf', user.id, this.#after);
      if (!(await this.#deps.live.query(session, 'seatOf', user.id))) return this.close();
      for (const line of lines) {
        response.write(`id: ${line.seq}\nevent: log\ndata: ${JSON.stringify(tellLogLine(line, sayEnglish))}\n\n`);
        this.#after = Math.max(this.#after, line.seq);
      }
      if (isBeat && lines.length === 0) response.write(': still here\n\n');
      if (response.writableLength > MAX_UNREAD) return this.close();
    }
  }
}

/** Counts what is open, by who has it. */
class OpenCount {
  readonly #open = new Map<string, number>();

  /** What gives the place back; undefined when there is none left. */
  take(key: string, most: number): (() => void) | undefined {
    const count = this.#open.get(key) ?? 0;
    if (count >= most) return undefined;
    this.#open.set(key, count + 1);
    return () => {
      const left = (this.#open.get(key) ?? 1) - 1;
      if (left > 0) this.#open.set(key, left);
      else this.#open.delete(key);
    };
  }
}

/** What happens at a table, as it happens. */
export function streamCalls(deps: HttpDeps): readonly Call[] {
  const open = new OpenCount();
  return [
    call('GET /api/sessions/:id/stream', {
      does: 'Tells what happens at a table as it happens, as server-sent events; Last-Event-ID resumes',
      who: 'member',
      query: z.object({ after: z.string().optional() }),
      headers: z.object({ 'Last-Event-ID': z.string().optional() }),
      reply: { type: 'text/event-stream' },
      limits: [{ name: 'stream', by: 'user', perMinute: 120 }],
      answer: async (asked) => {
        const { request, response, session, user } = asked;
        if (request.method === 'HEAD') return void response.type('text/event-stream').end();
        const now = await seatAt(deps, session, user);
        const places = [open.take(`user/${user.id}`, MAX_BY_USER), open.take(`table/${session.id}`, MAX_BY_TABLE)];
        const giveBack = () => places.forEach((place) => place?.());
        if (places.includes(undefined)) {
          giveBack();
          throw new HttpRefusal('TOO_MANY');
        }
        if (request.socket.destroyed) return giveBack();
        request.once('close', giveBack);
        const after = wholeNumber(request.headers['last-event-id'] ?? request.query['after'], now.sequence);
        new FeedStream(deps, asked, after).open();
      },
    }),
  ];
}
