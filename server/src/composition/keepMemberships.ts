import type { Logger } from 'pino';
import { Campaigns, Memberships, Sessions } from '../database/index.ts';
import { memberKey, renewJoinCode } from '../http/index.ts';
import type { Foundations } from './Foundations.ts';
import { MembershipKeeper } from './MembershipKeeper.ts';

/** Keeps the lists of members in step with the journals. */
export function keepMemberships({ database, fresh, news }: Foundations, log: Logger): MembershipKeeper {
  const memberships = new Memberships(database.orm);
  const campaigns = new Campaigns(database.orm);
  const sessions = new Sessions(database.orm);
  return new MembershipKeeper(
    {
      set: async (sessionId, userId, role) => {
        await memberships.set(sessionId, userId, role);
        const campaignId = (await sessions.findById(sessionId))?.campaignId;
        if (campaignId) await campaigns.welcome(campaignId, userId);
      },
      remove: (sessionId, userId) => memberships.remove(sessionId, userId),
      roles: (sessionId) => memberships.roles(sessionId),
      renewCode: (sessionId) => renewJoinCode({ sessions, memberships, fresh, live: news }, sessionId),
      forget: (sessionId, userId) => fresh.members.forget(memberKey(sessionId, userId)),
    },
    (err, session) => log.warn({ err, session }, 'Memberships could not be brought up to date'),
  );
}
