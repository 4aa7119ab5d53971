import type { HandoutId } from '../../kernel/index.ts';
import type { Recipients } from './Recipients.ts';

export interface HandoutPage {
  /** Markdown; what stands between `:::gm` and `:::` is for the GM only. */
  readonly text: string;
  /** An uploaded picture. */
  readonly image?: string | undefined;
}

/** Pages that the GM can put into players' hands. */
export interface Handout {
  readonly id: HandoutId;
  readonly title: string;
  /** Empty: in none. */
  readonly folder: string;
  readonly pages: readonly HandoutPage[];
  readonly audience: Recipients;
}

export type HandoutChanges = Partial<Omit<Handout, 'id'>>;
