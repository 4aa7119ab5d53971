import { Migration } from '@mikro-orm/migrations';

export class Migration20261120120000_library extends Migration {
  override up(): void {
    this.addSql(
      `create table "campaign" ("id" uuid not null, "owner_id" uuid not null, "name" varchar(120) not null, "description" text not null, "version" int not null default 1, "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "campaign_owner_id_index" on "campaign" ("owner_id");`);
    this.addSql(
      `alter table "campaign" add constraint "campaign_owner_id_foreign" foreign key ("owner_id") references "user_account" ("id") on update no action on delete cascade;`,
    );

    this.addSql(
      `create table "library_sheet" ("id" uuid not null, "owner_id" uuid not null, "campaign_id" uuid null, "kind" text not null, "ruleset" varchar(64) not null, "name" varchar(80) not null, "template" jsonb not null, "version" int not null default 1, "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "library_sheet_owner_index" on "library_sheet" ("owner_id", "kind", "name");`);
    this.addSql(
      `alter table "library_sheet" add constraint "library_sheet_kind_check" check ("kind" in ('character', 'monster'));`,
    );
    this.addSql(
      `alter table "library_sheet" add constraint "library_sheet_owner_id_foreign" foreign key ("owner_id") references "user_account" ("id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "library_sheet" add constraint "library_sheet_campaign_id_foreign" foreign key ("campaign_id") references "campaign" ("id") on update no action on delete set null;`,
    );

    this.addSql(
      `create table "encounter_preset" ("id" uuid not null, "owner_id" uuid not null, "ruleset" varchar(64) not null, "name" varchar(80) not null, "entries" jsonb not null, "version" int not null default 1, "updated_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "encounter_preset_owner_id_index" on "encounter_preset" ("owner_id");`);
    this.addSql(
      `alter table "encounter_preset" add constraint "encounter_preset_owner_id_foreign" foreign key ("owner_id") references "user_account" ("id") on update no action on delete cascade;`,
    );
  }

  override down(): void {
    this.addSql(`drop table "encounter_preset", "library_sheet", "campaign";`);
  }
}
