import type { MikroORM } from '@mikro-orm/core';
import { Campaign } from '../entities/Campaign.ts';

export interface CampaignRow {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly version: number;
  readonly updatedAt: Date;
}

const toRow = ({ id, name, description, version, updatedAt }: Campaign): CampaignRow => ({
  id,
  name,
  description,
  version,
  updatedAt,
});

/** Every call names the owner: others' campaigns do not exist for it. */
export class Campaigns {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  async create(
    ownerId: string,
    { id, name, description }: Pick<CampaignRow, 'id' | 'name' | 'description'>,
  ): Promise<CampaignRow> {
    const row = { id, name, description, version: 1, updatedAt: new Date() };
    await this.#orm.em.fork().insert(Campaign, { ...row, owner: ownerId });
    return row;
  }

  async list(ownerId: string): Promise<readonly CampaignRow[]> {
    return (await this.#orm.em.fork().find(Campaign, { owner: ownerId }, { orderBy: { name: 'asc', id: 'asc' } })).map(
      toRow,
    );
  }

  async find(ownerId: string, id: string): Promise<CampaignRow | undefined> {
    const campaign = await this.#orm.em.fork().findOne(Campaign, { id, owner: ownerId });
    return campaign === null ? undefined : toRow(campaign);
  }

  async change(
    ownerId: string,
    id: string,
    changes: Pick<CampaignRow, 'name' | 'description'>,
  ): Promise<CampaignRow | undefined> {
    return this.#orm.em.fork().transactional(async (em) => {
      const campaign = await em.findOne(Campaign, { id, owner: ownerId });
      if (!campaign) return undefined;
      em.assign(campaign, { ...changes, version: campaign.version + 1, updatedAt: new Date() });
      await em.flush();
      return toRow(campaign);
    });
  }

  /** Characters of the campaign stay, without it. */
  async delete(ownerId: string, id: string): Promise<boolean> {
    return (await this.#orm.em.fork().nativeDelete(Campaign, { id, owner: ownerId })) > 0;
  }
}
