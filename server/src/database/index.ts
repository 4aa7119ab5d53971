export type { Database } from './Database.ts';
export type { JournalConnection, Statement, StatementResult } from './JournalConnection.ts';

export type { SheetKind, SheetScope } from './entities/LibrarySheet.ts';
export { openDatabase } from './openDatabase.ts';
export { AnsweredWrites, type WriteAnswer, type WriteKey } from './repositories/AnsweredWrites.ts';
export { ApiTokens, type ApiTokenRow } from './repositories/ApiTokens.ts';
export { Campaigns, type JoinedCampaign } from './repositories/Campaigns.ts';
export { Identities } from './repositories/Identities.ts';
export { LibrarySheets, type LibrarySheetRow, type SheetReader } from './repositories/LibrarySheets.ts';
export { Mentions } from './repositories/Mentions.ts';
export { Memberships } from './repositories/Memberships.ts';
export { Presets, type PresetRow } from './repositories/Presets.ts';
export { Secrets } from './repositories/Secrets.ts';
export { Sessions, type SessionRow } from './repositories/Sessions.ts';
export { SignIns } from './repositories/SignIns.ts';
export { ToldLines } from './repositories/ToldLines.ts';
export { Usage, type UsageDayRow } from './repositories/Usage.ts';
export { Users, type UserRow } from './repositories/Users.ts';
