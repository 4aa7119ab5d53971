import { Migration } from '@mikro-orm/migrations';

/** Rollups of what was played, without names. */
export class Migration20261128030000_usage extends Migration {
  override up(): void {
    this.addSql(
      `create table "usage_day" ("day" date not null, "active_users" int not null, "sessions" int not null, "play_seconds" int not null, "encounters_started" int not null, "encounters_completed" int not null, "steps" int not null, primary key ("day"));`,
    );
    this.addSql(
      `create table "usage_week" ("user_hash" varchar(64) not null, "week" date not null, primary key ("user_hash", "week"));`,
    );
    // Small, and cheap to keep: steps come in the order of their time.
    this.addSql(`create index "action_event_created_at_index" on "action_event" using brin ("created_at");`);
  }

  override down(): void {
    this.addSql(`drop index "action_event_created_at_index";`);
    this.addSql(`drop table "usage_week", "usage_day";`);
  }
}
