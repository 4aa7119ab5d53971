import type { Notice } from './TableModel.ts';

/** How long a notice stands, in milliseconds. */
const STAYS: Record<Notice['tone'], number> = { info: 4_000, success: 4_000, danger: 5_000 };

/** Short words to the user. The same words at the same place stand once. */
export class NoticeBoard {
  #notices: readonly Notice[] = [];
  #lastId = 0;

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  add(
    text: string,
    tone: Notice['tone'],
    at: Notice['at'],
    error?: Notice['error'],
  ): { readonly id: number; readonly afterMs: number } {
    const id = ++this.#lastId;
    const others = this.#notices.filter((old) => old.text !== text || old.at?.x !== at?.x || old.at?.y !== at?.y);
    this.#notices = [...others, { id, text, tone, at, error }];
    return { id, afterMs: STAYS[tone] };
  }

  remove(id: number): boolean {
    const left = this.#notices.filter((notice) => notice.id !== id);
    if (left.length === this.#notices.length) return false;
    this.#notices = left;
    return true;
  }
}
