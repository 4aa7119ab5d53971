import type { HandoutId, UserId } from '../../kernel/index.ts';
import type { Handout, HandoutChanges } from '../state/Handout.ts';

/** Handouts are the GM's. */
export interface AddHandout extends Omit<Handout, 'id'> {
  readonly type: 'handout.add';
}
export interface UpdateHandout {
  readonly type: 'handout.update';
  readonly handoutId: HandoutId;
  readonly changes: HandoutChanges;
}
export interface DeleteHandout {
  readonly type: 'handout.delete';
  readonly handoutId: HandoutId;
}
/** Puts it into the hands of members: it opens on their screens, and they keep it. */
export interface ShowHandout {
  readonly type: 'handout.show';
  readonly handoutId: HandoutId;
  readonly userIds: readonly UserId[];
}
export type HandoutIntent = AddHandout | UpdateHandout | DeleteHandout | ShowHandout;
