import type { UserId } from '../../kernel/index.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { LogBody, LogEntry } from '../state/LogEntry.ts';
import type { Happening, Report } from '../state/Report.ts';
import { viewersAmong } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';

/** Lines kept at hand for members who come back; older chat is read from the journal. */
export const LOG_LENGTH = 300;
/** Of these, lines about who came and went: somebody who comes and goes all the time pushes only such lines out. */
const PRESENCE_LINES = 40;

/** Most lines say the same to most: only those who read something else have a body of their own. */
function shared(bodies: readonly (readonly [UserId, LogBody])[]): Pick<LogEntry, 'body' | 'bodies'> {
  const texts = bodies.map(([, body]) => JSON.stringify(body));
  const readers = (text: string): number => texts.filter((other) => other === text).length;
  const common = texts.reduce((best, text) => (readers(text) > readers(best) ? text : best));
  const [, body] = bodies[texts.indexOf(common)]!;
  const others = bodies.filter((_, i) => texts[i] !== common);
  return others.length === 0 ? { body } : { body, bodies: Object.fromEntries(others) };
}

const isPresence = ({ body: { kind } }: LogEntry): boolean => kind === 'joined' || kind === 'left';

function withinBounds(log: readonly LogEntry[]): readonly LogEntry[] {
  const last = log.at(-1)!;
  if (isPresence(last) && log.filter(isPresence).length > PRESENCE_LINES) {
    const oldest = log.findIndex(isPresence);
    return log.filter((_, at) => at !== oldest).slice(-LOG_LENGTH);
  }
  return log.slice(-LOG_LENGTH);
}

/** Counts an event for everybody who is told of it, and writes its line. */
export function record<Event extends TableEvent>(
  happening: Happening<Event>,
  { isTold, line }: Report<Event>,
  at: number,
): TableState {
  const { before, after, event } = happening;
  const told = new Map(after.told);
  const bodies: [UserId, LogBody][] = [];
  for (const reader of viewersAmong(event.type === 'MemberLeft' ? before.members : after.members)) {
    if (!isTold(happening, reader)) continue;
    told.set(reader.userId, (told.get(reader.userId) ?? 0) + 1);
    const body = line?.(happening, reader);
    if (body) bodies.push([reader.userId, body]);
  }
  if (bodies.length === 0) return { ...after, told };
  const id = event.type === 'ChatSaid' ? event.lineId : '';
  const logged = after.logged + 1;
  const entry: LogEntry = {
    n: logged,
    id,
    at,
    ...shared(bodies),
    told: Object.fromEntries(bodies.map(([userId]) => [userId, told.get(userId)!])),
  };
  return { ...after, told, logged, log: withinBounds([...after.log, entry]) };
}
