import type { MikroORM } from '@mikro-orm/core';
import { EncounterPreset } from '../entities/EncounterPreset.ts';

export type PresetRow = Pick<EncounterPreset, 'id' | 'ruleset' | 'name' | 'entries' | 'version' | 'updatedAt'>;

const toRow = ({ id, ruleset, name, entries, version, updatedAt }: EncounterPreset): PresetRow => ({
  id,
  ruleset,
  name,
  entries,
  version,
  updatedAt,
});

/** Every call names the owner: others' presets do not exist for it. */
export class Presets {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  async create(ownerId: string, preset: Pick<PresetRow, 'id' | 'ruleset' | 'name' | 'entries'>): Promise<PresetRow> {
    const row = { ...preset, version: 1, updatedAt: new Date() };
    await this.#orm.em.fork().insert(EncounterPreset, { ...row, owner: ownerId });
    return row;
  }

  async list(ownerId: string): Promise<readonly PresetRow[]> {
    return (
      await this.#orm.em.fork().find(EncounterPreset, { owner: ownerId }, { orderBy: { name: 'asc', id: 'asc' } })
    ).map(toRow);
  }

  async find(ownerId: string, id: string): Promise<PresetRow | undefined> {
    const preset = await this.#orm.em.fork().findOne(EncounterPreset, { id, owner: ownerId });
    return preset === null ? undefined : toRow(preset);
  }

  async delete(ownerId: string, id: string): Promise<boolean> {
    return (await this.#orm.em.fork().nativeDelete(EncounterPreset, { id, owner: ownerId })) > 0;
  }
}
