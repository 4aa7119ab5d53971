import type { MemberView, Role } from '../table/index.ts';
import { describe } from './describe.ts';

const { boolean, string, thing } = describe<MemberView>();

/** Somebody at the table. */
export const member = thing('Member', {
  displayName: string('everybody'),
  role: string<Role>('everybody', { initial: 'player' }),
  online: boolean('everybody'),
});
