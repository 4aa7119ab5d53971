import { tKnown } from './t.ts';

/** A token's status as it is read; one that somebody thought of is called what they called it. */
export const statusName = (status: string): string =>
  tKnown('token.statusNames', status) ?? status.replaceAll('-', ' ');
