import { Migration } from '@mikro-orm/migrations';

export class Migration20261120000000_initial extends Migration {
  override up(): void {
    this.addSql(
      `create table "user_account" ("id" uuid not null, "display_name" varchar(64) not null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );

    this.addSql(
      `create table "game_session" ("id" uuid not null, "name" varchar(120) not null, "ruleset" varchar(40) not null, "join_code" varchar(16) not null, "created_by" uuid not null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`alter table "game_session" add constraint "game_session_join_code_unique" unique ("join_code");`);

    this.addSql(
      `create table "membership" ("session_id" uuid not null, "user_id" uuid not null, "role" text not null, "joined_at" timestamptz not null default now(), primary key ("session_id", "user_id"));`,
    );
    this.addSql(`create index "membership_user_id_index" on "membership" ("user_id");`);
    this.addSql(
      `alter table "membership" add constraint "membership_role_check" check ("role" in ('gm', 'player', 'spectator'));`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_session_id_foreign" foreign key ("session_id") references "game_session" ("id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on update no action on delete cascade;`,
    );

    this.addSql(
      `create table "server_secret" ("name" varchar(64) not null, "value" text not null, primary key ("name"));`,
    );

    this.addSql(
      `create table "action_event" ("session_id" uuid not null, "seq" bigint not null, "actor_id" uuid not null, "intent_id" uuid not null, "type" text not null, "version" int not null, "payload" jsonb not null, "actor_seq" int not null default 0, "created_at" timestamptz not null default now(), primary key ("session_id", "seq"));`,
    );
    this.addSql(`create index "action_event_type_index" on "action_event" ("session_id", "type", "seq");`);
    this.addSql(
      `alter table "action_event" add constraint "action_event_intent_unique" unique ("session_id", "actor_id", "intent_id");`,
    );
    this.addSql(
      `alter table "action_event" add constraint "action_event_session_id_foreign" foreign key ("session_id") references "game_session" ("id") on update no action on delete cascade;`,
    );

    this.addSql(
      `create table "session_lease" ("session_id" uuid not null, "epoch" bigint not null, primary key ("session_id"));`,
    );
    this.addSql(
      `alter table "session_lease" add constraint "session_lease_session_id_foreign" foreign key ("session_id") references "game_session" ("id") on update no action on delete cascade;`,
    );

    this.addSql(
      `create table "session_snapshot" ("session_id" uuid not null, "seq" bigint not null, "version" int not null, "state" jsonb not null, "created_at" timestamptz not null default now(), primary key ("session_id", "seq"));`,
    );
    this.addSql(
      `alter table "session_snapshot" add constraint "session_snapshot_session_id_foreign" foreign key ("session_id") references "game_session" ("id") on update no action on delete cascade;`,
    );
  }

  override down(): void {
    this.addSql(
      `drop table "session_snapshot", "session_lease", "action_event", "server_secret", "membership", "game_session", "user_account";`,
    );
  }
}
