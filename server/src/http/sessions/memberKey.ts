/** What a member of a session is known by in the cache of rights. */
export const memberKey = (sessionId: string, userId: string): string => `${sessionId}/${userId}`;
