export type { Database, DatabaseLog } from './Database.ts';
export { DatabaseStartError, type DatabaseStartCode } from './DatabaseStartError.ts';
export { memberRoles, type MemberRole } from './entities/Membership.ts';
export type { JournalConnection, Statement, StatementResult } from './JournalConnection.ts';
export { openDatabase, type DatabaseOptions } from './openDatabase.ts';
export { Memberships, type MemberRow, type MembershipRow } from './repositories/Memberships.ts';
export { Secrets } from './repositories/Secrets.ts';
export { Sessions, type NewSession, type SessionRow } from './repositories/Sessions.ts';
export { Users, type UserRow } from './repositories/Users.ts';
