import type { MemberView, Role } from '../table/index.ts';
import { describe } from './describe.ts';
import type { WireOf } from './WireOf.ts';

const { boolean, string, thing } = describe<MemberView>();

/** Somebody at the table. */
export const member = thing('Member', {
  displayName: string({ audience: 'everybody' }),
  role: string<Role>({ audience: 'everybody', initial: 'player' }),
  online: boolean({ audience: 'everybody' }),
});
export type MemberState = WireOf<typeof member>;
