import { exchangeWithKeys, lineWithKeys, type TableEvent } from '@tallow/shared/table';

/** Brings the payload of a row from one event version to the next. Index 0 goes from version 1 to 2. */
type Upcaster = (payload: unknown) => unknown;
const UPCASTERS: readonly Upcaster[] = [tokensWithoutSheets, textsWithoutKeys];

/** 1 to 2: tokens learned that there are sheets. */
function tokensWithoutSheets(payload: unknown): unknown {
  const events = payload as readonly { readonly type: string; readonly token?: object }[];
  return events.map((event) =>
    event.type === 'TokenCreated' ? { ...event, token: { sheetId: null, invisible: false, ...event.token } } : event,
  );
}

/** 2 to 3: what stories and questions say became keys; what was said before stays a text. */
function textsWithoutKeys(payload: unknown): unknown {
  return (payload as readonly TableEvent[]).map((event): TableEvent => {
    if (event.type === 'ActionNarrated') return { ...event, lines: event.lines.map(lineWithKeys) };
    return event.type === 'ExchangePaused' ? { ...event, exchange: exchangeWithKeys(event.exchange) } : event;
  });
}

/**
 * The payload as the current event version has it. Throws for a row that a newer Tallow wrote: it cannot be read
 * safely.
 */
export function upcast(payload: unknown, version: number, current: number): unknown {
  if (version > current)
    throw new Error(
      `The journal holds events of version ${version}, this server knows ${current}: start the newer Tallow`,
    );
  return UPCASTERS.slice(version - 1, current - 1).reduce((old, next) => next(old), payload);
}
