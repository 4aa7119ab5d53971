import { Migration } from '@mikro-orm/migrations';

/** Who wants to be told by Telegram's bot when it is their turn. */
export class Migration20261128050000_turnMessages extends Migration {
  override up(): void {
    this.addSql(`alter table "user_account" add column "turn_messages" boolean not null default false;`);
  }

  override down(): void {
    this.addSql(`alter table "user_account" drop column "turn_messages";`);
  }
}
