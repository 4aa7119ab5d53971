import { Migration } from '@mikro-orm/migrations';

/**
 * Which process writes a session's journal, and when each process was last seen: what is known of other processes while
 * Redis is away.
 */
export class Migration20261127000000_holders extends Migration {
  override up(): void {
    this.addSql(`alter table "session_lease" add column "holder" uuid null;`);
    this.addSql(
      `create table "server_process" ("id" uuid not null, "seen_at" timestamptz not null default now(), primary key ("id"));`,
    );
  }

  override down(): void {
    this.addSql(`drop table "server_process";`);
    this.addSql(`alter table "session_lease" drop column "holder";`);
  }
}
