import { Migration } from '@mikro-orm/migrations';

/** First answers to writes that may be asked again. */
export class Migration20261128040000_answered extends Migration {
  override up(): void {
    this.addSql(
      `create table "answered_write" ("user_id" uuid not null, "key" uuid not null, "place" varchar(200) not null, "status" int null, "body" jsonb null, "at" timestamptz not null, primary key ("user_id", "key", "place"));`,
    );
    this.addSql(
      `alter table "answered_write" add constraint "answered_write_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on update no action on delete cascade;`,
    );
  }

  override down(): void {
    this.addSql(`drop table "answered_write";`);
  }
}
