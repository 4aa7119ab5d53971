import { conditionName } from '../../store/index.ts';
import { tKnown } from './t.ts';

/**
 * A token's status as it is read: a condition of the rules by the name they give it, one that somebody thought of as
 * they called it.
 */
export const statusName = (status: string): string =>
  tKnown('token.statusNames', status) ?? conditionName(status)?.toLowerCase() ?? status.replaceAll('-', ' ');
