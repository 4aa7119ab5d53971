import { Migration } from '@mikro-orm/migrations';

/** What waits for the owner of a character. */
export class Migration20261128060000_asks extends Migration {
  override up(): void {
    this.addSql(
      `create table "sheet_ask" ("session_id" uuid not null, "sheet_id" uuid not null, "character_id" uuid not null, "asked_at" timestamptz not null default now(), primary key ("session_id", "sheet_id"));`,
    );
    this.addSql(`create index "sheet_ask_character_id_index" on "sheet_ask" ("character_id");`);
    this.addSql(
      `alter table "sheet_ask" add constraint "sheet_ask_session_id_foreign" foreign key ("session_id") references "game_session" ("id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "sheet_ask" add constraint "sheet_ask_character_id_foreign" foreign key ("character_id") references "library_sheet" ("id") on update no action on delete cascade;`,
    );
  }

  override down(): void {
    this.addSql(`drop table "sheet_ask";`);
  }
}
