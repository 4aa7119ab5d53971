import { Migration } from '@mikro-orm/migrations';

/** Accounts beside guests: ways to be known again, sign-ins, tokens for programs. */
export class Migration20261128000000_identities extends Migration {
  override up(): void {
    this.addSql(
      `alter table "user_account" add column "locale" varchar(35) null, add column "tokens_from" timestamptz null;`,
    );

    this.addSql(
      `create table "user_identity" ("id" uuid not null, "user_id" uuid not null, "provider" text not null, "subject" varchar(1024) not null, "label" varchar(255) not null, "secret" text null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `alter table "user_identity" add constraint "user_identity_subject_unique" unique ("provider", "subject");`,
    );
    this.addSql(`create index "user_identity_user_id_index" on "user_identity" ("user_id");`);
    this.addSql(
      `alter table "user_identity" add constraint "user_identity_provider_check" check ("provider" in ('password', 'oidc', 'telegram', 'passkey'));`,
    );

    this.addSql(
      `create table "sign_in" ("id" uuid not null, "user_id" uuid not null, "secret_hash" varchar(64) not null, "former_hash" varchar(64) null, "rotated_at" timestamptz not null default now(), "device" varchar(200) not null, "created_at" timestamptz not null default now(), "expires_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "sign_in_user_id_index" on "sign_in" ("user_id");`);

    this.addSql(
      `create table "api_token" ("id" uuid not null, "user_id" uuid not null, "name" varchar(80) not null, "scope" text not null, "token_hash" varchar(64) not null, "created_at" timestamptz not null default now(), "expires_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`alter table "api_token" add constraint "api_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "api_token_user_id_index" on "api_token" ("user_id");`);
    this.addSql(
      `alter table "api_token" add constraint "api_token_scope_check" check ("scope" in ('read', 'play', 'gm'));`,
    );

    this.addSql(
      `create table "one_time_code" ("code_hash" varchar(64) not null, "user_id" uuid not null, "expires_at" timestamptz not null, primary key ("code_hash"));`,
    );
    this.addSql(`create index "one_time_code_expires_at_index" on "one_time_code" ("expires_at");`);

    for (const table of ['user_identity', 'sign_in', 'api_token', 'one_time_code'])
      this.addSql(
        `alter table "${table}" add constraint "${table}_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on update no action on delete cascade;`,
      );
  }

  override down(): void {
    this.addSql(`drop table "one_time_code", "api_token", "sign_in", "user_identity";`);
    this.addSql(`alter table "user_account" drop column "locale", drop column "tokens_from";`);
  }
}
