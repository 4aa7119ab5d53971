import type { MikroORM } from '@mikro-orm/core';
import { Campaign } from '../entities/Campaign.ts';
import { CampaignMember, type CampaignRole } from '../entities/CampaignMember.ts';
import { LibrarySheet } from '../entities/LibrarySheet.ts';

export interface CampaignRow {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** What new sessions of it are played by. */
  readonly ruleset: string;
  readonly options: Readonly<Record<string, string>>;
  readonly version: number;
  readonly updatedAt: Date;
}
/** A campaign, and what somebody is in it. Its owner leads it, too. */
export interface JoinedCampaign extends CampaignRow {
  readonly role: 'owner' | CampaignRole;
}
export interface CampaignMemberRow {
  readonly userId: string;
  readonly displayName: string;
  readonly role: 'owner' | CampaignRole;
}
export type CampaignChanges = Partial<Pick<CampaignRow, 'name' | 'description' | 'ruleset' | 'options'>>;

const toRow = ({ id, name, description, ruleset, options, version, updatedAt }: Campaign): CampaignRow => ({
  id,
  name,
  description,
  ruleset,
  options,
  version,
  updatedAt,
});

/** Every call names somebody: campaigns that they have no part in do not exist for it. */
export class Campaigns {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  async create(
    ownerId: string,
    campaign: Pick<CampaignRow, 'id' | 'name' | 'description' | 'ruleset'>,
  ): Promise<JoinedCampaign> {
    const row = { ...campaign, options: {}, version: 1, updatedAt: new Date() };
    await this.#orm.em.fork().insert(Campaign, { ...row, owner: ownerId });
    return { ...row, role: 'owner' };
  }

  countOwned(ownerId: string): Promise<number> {
    return this.#orm.em.fork().count(Campaign, { owner: ownerId });
  }

  /** By name. */
  async list(userId: string): Promise<readonly JoinedCampaign[]> {
    const em = this.#orm.em.fork();
    const joined = new Map((await em.find(CampaignMember, { user: userId })).map((row) => [row.campaign.id, row.role]));
    const all = await em.find(
      Campaign,
      { $or: [{ owner: userId }, { id: { $in: [...joined.keys()] } }] },
      { orderBy: { name: 'asc', id: 'asc' } },
    );
    return all.map((row) => ({ ...toRow(row), role: row.owner.id === userId ? 'owner' : joined.get(row.id)! }));
  }

  async find(userId: string, id: string): Promise<JoinedCampaign | undefined> {
    const em = this.#orm.em.fork();
    const campaign = await em.findOne(Campaign, { id });
    if (!campaign) return undefined;
    if (campaign.owner.id === userId) return { ...toRow(campaign), role: 'owner' };
    const member = await em.findOne(CampaignMember, { campaign: id, user: userId });
    return member ? { ...toRow(campaign), role: member.role } : undefined;
  }

  /** The campaigns that somebody owns or leads. */
  async ledBy(userId: string): Promise<readonly string[]> {
    return (await this.list(userId)).flatMap(({ id, role }) => (role === 'player' ? [] : [id]));
  }

  /** The owner first, then by name. */
  async members(id: string): Promise<readonly CampaignMemberRow[]> {
    const em = this.#orm.em.fork();
    const campaign = await em.findOne(Campaign, { id }, { populate: ['owner'] });
    if (!campaign) return [];
    const all = await em.find(
      CampaignMember,
      { campaign: id },
      { populate: ['user'], orderBy: { user: { displayName: 'asc' } } },
    );
    const owner = campaign.owner as unknown as { readonly id: string; readonly displayName: string };
    return [
      { userId: owner.id, displayName: owner.displayName, role: 'owner' },
      ...all.map(({ user, role }) => ({
        userId: user.id,
        displayName: (user as unknown as { readonly displayName: string }).displayName,
        role,
      })),
    ];
  }

  /** Undefined when there is no such campaign. */
  async change(id: string, changes: CampaignChanges): Promise<CampaignRow | undefined> {
    return this.#orm.em.fork().transactional(async (em) => {
      const campaign = await em.findOne(Campaign, { id });
      if (!campaign) return undefined;
      em.assign(campaign, { ...changes, version: campaign.version + 1, updatedAt: new Date() });
      await em.flush();
      return toRow(campaign);
    });
  }

  /** A new member, or another role for one; the owner stays what they are. */
  async setMember(id: string, userId: string, role: CampaignRole): Promise<void> {
    const em = this.#orm.em.fork();
    if (await em.findOne(Campaign, { id, owner: userId })) return;
    const row = { campaign: id, user: userId, role, joinedAt: new Date() };
    await em.upsert(CampaignMember, row, { onConflictAction: 'merge', onConflictMergeFields: ['role'] });
  }

  /** A new member; whoever is one stays what they are. */
  async welcome(id: string, userId: string): Promise<void> {
    const em = this.#orm.em.fork();
    if (await em.findOne(Campaign, { id, owner: userId })) return;
    const row = { campaign: id, user: userId, role: 'player' as const, joinedAt: new Date() };
    await em.upsert(CampaignMember, row, { onConflictAction: 'ignore' });
  }

  async removeMember(id: string, userId: string): Promise<boolean> {
    return (await this.#orm.em.fork().nativeDelete(CampaignMember, { campaign: id, user: userId })) > 0;
  }

  /** Its bestiary goes with it; characters and sessions stay, without it. */
  async delete(ownerId: string, id: string): Promise<boolean> {
    return this.#orm.em.fork().transactional(async (em) => {
      if (!(await em.findOne(Campaign, { id, owner: ownerId }))) return false;
      await em.nativeDelete(LibrarySheet, { campaign: id, scope: 'campaign' });
      return (await em.nativeDelete(Campaign, { id, owner: ownerId })) > 0;
    });
  }
}
