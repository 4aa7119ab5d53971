import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { UserId } from '@tallow/shared/kernel';
import { hearsLine, type LogLine, type Role, type TableEvent } from '@tallow/shared/table';
import type { Journal, StoredRow } from '../journal/index.ts';

const PAGE = 50;
/** Rows looked through for one page; whispers of others do not fill it. */
const MAX_ROWS = 1_000;

type Said = Extract<TableEvent, { type: 'ChatSaid' }>;

/**
 * Chat from the journal, newest first. Where a page ends is told by a sealed mark: a plain number would count hidden
 * activity.
 */
export class ChatPages {
  readonly #journal: Journal;
  readonly #key: Buffer;

  constructor(journal: Journal, secret: string) {
    this.#journal = journal;
    this.#key = createHash('sha256').update(`chat-pages/${secret}`).digest();
  }

  async page(
    sessionId: string,
    viewer: { readonly userId: string; readonly role: Role },
    before?: string,
  ): Promise<{ readonly lines: readonly LogLine[]; readonly next: string | null }> {
    const beforeSeq = before === undefined ? undefined : this.#unseal(before);
    const rows = await this.#journal.read(sessionId, {
      type: 'chat',
      limit: MAX_ROWS,
      ...(beforeSeq !== undefined && { beforeSeq }),
    });
    const lines: LogLine[] = [];
    let last: StoredRow | undefined;
    for (const row of rows) {
      if (lines.length >= PAGE) break;
      last = row;
      for (const said of row.payload as readonly Said[]) {
        if (hearsLine({ userId: viewer.userId as UserId, role: viewer.role }, said)) lines.push(toLine(said, row.at));
      }
    }
    const isMore = last !== undefined && (last !== rows.at(-1) || rows.length === MAX_ROWS);
    return { lines, next: isMore ? this.#seal(last!.seq) : null };
  }

  #seal(seq: number): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv);
    return Buffer.concat([iv, cipher.update(String(seq)), cipher.final(), cipher.getAuthTag()]).toString('base64url');
  }

  /** A mark that is not ours reads from the newest line. */
  #unseal(mark: string): number | undefined {
    try {
      const bytes = Buffer.from(mark, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, 12)).setAuthTag(
        bytes.subarray(-16),
      );
      return Number(Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString());
    } catch {
      return undefined;
    }
  }
}

function toLine({ lineId, from, name, text, to }: Said, at: number): LogLine {
  return { id: lineId, seq: 0, at, body: { kind: 'chat', from, name, text, to } };
}
