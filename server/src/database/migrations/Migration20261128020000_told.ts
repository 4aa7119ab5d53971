import { Migration } from '@mikro-orm/migrations';

/** The feed of a session beyond what its room remembers. */
export class Migration20261128020000_told extends Migration {
  override up(): void {
    this.addSql(
      `create table "told_line" ("session_id" uuid not null, "n" int not null, "version" int not null, "entry" jsonb not null, primary key ("session_id", "n"));`,
    );
    this.addSql(
      `alter table "told_line" add constraint "told_line_session_id_foreign" foreign key ("session_id") references "game_session" ("id") on update no action on delete cascade;`,
    );
  }

  override down(): void {
    this.addSql(`drop table "told_line";`);
  }
}
