import { makeJoinCode } from '../../auth/index.ts';
import type { HttpDeps, LiveSessions } from '../HttpDeps.ts';
import { memberKey } from './memberKey.ts';

type Lists = Pick<HttpDeps, 'sessions' | 'memberships' | 'fresh'> & { readonly live: Pick<LiveSessions, 'tell'> };

/**
 * Makes a session's join code useless and another one good; answers that. All its members read the new one from now on.
 */
export async function renewJoinCode({ sessions, memberships, fresh, live }: Lists, sessionId: string): Promise<string> {
  for (let tries = 2; tries > 0; tries--) {
    const joinCode = makeJoinCode();
    if (!(await sessions.changeJoinCode(sessionId, joinCode))) continue;
    const members = await memberships.roles(sessionId);
    await Promise.all([...members.keys()].map((userId) => fresh.members.forget(memberKey(sessionId, userId))));
    live.tell(sessionId);
    return joinCode;
  }
  throw new Error('Two join codes in a row were taken');
}
