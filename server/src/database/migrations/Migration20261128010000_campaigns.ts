import { Migration } from '@mikro-orm/migrations';

/** Campaigns with members, rules and sessions; monsters of everybody and of a campaign; knocking at a table's door. */
export class Migration20261128010000_campaigns extends Migration {
  override up(): void {
    this.addSql(
      `alter table "campaign" add column "ruleset" varchar(40) not null default 'chip', add column "options" jsonb not null default '{}';`,
    );
    this.addSql(
      `create table "campaign_member" ("campaign_id" uuid not null, "user_id" uuid not null, "role" text not null, "joined_at" timestamptz not null default now(), primary key ("campaign_id", "user_id"));`,
    );
    this.addSql(
      `alter table "campaign_member" add constraint "campaign_member_role_check" check ("role" in ('gm', 'player'));`,
    );
    this.addSql(`create index "campaign_member_user_id_index" on "campaign_member" ("user_id");`);
    this.addSql(
      `alter table "campaign_member" add constraint "campaign_member_campaign_id_foreign" foreign key ("campaign_id") references "campaign" ("id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "campaign_member" add constraint "campaign_member_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on update no action on delete cascade;`,
    );

    this.addSql(
      `alter table "game_session" add column "campaign_id" uuid null, add column "knock" boolean not null default false, add column "archived_at" timestamptz null;`,
    );
    this.addSql(`create index "game_session_campaign_id_index" on "game_session" ("campaign_id");`);
    this.addSql(
      `alter table "game_session" add constraint "game_session_campaign_id_foreign" foreign key ("campaign_id") references "campaign" ("id") on update no action on delete set null;`,
    );

    this.addSql(`alter table "library_sheet" add column "scope" text not null default 'personal';`);
    this.addSql(`alter table "library_sheet" alter column "owner_id" drop not null;`);
    this.addSql(
      `alter table "library_sheet" add constraint "library_sheet_scope_check" check ("scope" in ('personal', 'campaign', 'global'));`,
    );
    this.addSql(`create index "library_sheet_scope_index" on "library_sheet" ("scope", "kind", "name");`);
    this.addSql(`create index "library_sheet_campaign_index" on "library_sheet" ("campaign_id");`);
  }

  override down(): void {
    this.addSql(`delete from "library_sheet" where "owner_id" is null;`);
    this.addSql(`alter table "library_sheet" alter column "owner_id" set not null;`);
    this.addSql(`drop index "library_sheet_campaign_index";`);
    this.addSql(`alter table "library_sheet" drop column "scope";`);
    this.addSql(
      `alter table "game_session" drop column "campaign_id", drop column "knock", drop column "archived_at";`,
    );
    this.addSql(`drop table "campaign_member";`);
    this.addSql(`alter table "campaign" drop column "ruleset", drop column "options";`);
  }
}
