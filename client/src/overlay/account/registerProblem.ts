import { registerRequest } from '@tallow/shared/contracts';
import type { RegisterWish } from '../../net/identity.ts';
import { t } from '../words/t.ts';

export interface RegisterProblem {
  readonly field: 'displayName' | 'name' | 'password';
  readonly text: string;
}

/** What the server would refuse of an account that somebody wants to make; null when it is in order. */
export function registerProblem(wish: RegisterWish): RegisterProblem | null {
  if (wish.displayName.trim() === '') return { field: 'displayName', text: t('home.nameMissing') };
  const issue = registerRequest.safeParse(wish).error?.issues[0];
  if (!issue) return null;
  if (issue.path[0] === 'name') return { field: 'name', text: t('signIn.accountNote') };
  if (issue.path[0] !== 'password') return null;
  return { field: 'password', text: issue.code === 'custom' ? t('signIn.passwordIsName') : t('signIn.passwordShort') };
}
