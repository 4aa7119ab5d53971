import { LockMode, type MikroORM } from '@mikro-orm/core';
import type { SheetTemplate } from '@tallow/shared/rules';
import { LibrarySheet, type SheetKind } from '../entities/LibrarySheet.ts';

export interface LibrarySheetRow {
  readonly id: string;
  readonly kind: SheetKind;
  readonly campaignId: string | null;
  readonly template: SheetTemplate;
  readonly version: number;
  readonly updatedAt: Date;
}

export interface SheetChanges {
  readonly template: SheetTemplate;
  /** Undefined: it stays where it is. */
  readonly campaignId?: string | null | undefined;
  /** The version that the change was made on; undefined: whatever there is. */
  readonly version?: number | undefined;
}

const toRow = ({ id, kind, campaign, template, version, updatedAt }: LibrarySheet): LibrarySheetRow => ({
  id,
  kind,
  campaignId: campaign?.id ?? null,
  template: template as SheetTemplate,
  version,
  updatedAt,
});

/** Characters and monsters. Every call names the owner: others' do not exist for it. */
export class LibrarySheets {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  async create(
    ownerId: string,
    { id, kind, template, campaignId }: Pick<LibrarySheetRow, 'id' | 'kind' | 'template' | 'campaignId'>,
  ): Promise<LibrarySheetRow> {
    const updatedAt = new Date();
    await this.#orm.em
      .fork()
      .insert(LibrarySheet, {
        id,
        kind,
        owner: ownerId,
        campaign: campaignId,
        ruleset: template.ruleset,
        name: template.name,
        template,
        version: 1,
        updatedAt,
      });
    return { id, kind, template, campaignId, version: 1, updatedAt };
  }

  /** By name. */
  async list(ownerId: string, kind: SheetKind): Promise<readonly LibrarySheetRow[]> {
    return (
      await this.#orm.em.fork().find(LibrarySheet, { owner: ownerId, kind }, { orderBy: { name: 'asc', id: 'asc' } })
    ).map(toRow);
  }

  count(ownerId: string, kind: SheetKind): Promise<number> {
    return this.#orm.em.fork().count(LibrarySheet, { owner: ownerId, kind });
  }

  async find(ownerId: string, kind: SheetKind, id: string): Promise<LibrarySheetRow | undefined> {
    const sheet = await this.#orm.em.fork().findOne(LibrarySheet, { id, owner: ownerId, kind });
    return sheet === null ? undefined : toRow(sheet);
  }

  /** `stale` when somebody else changed it since the version named. */
  async change(
    ownerId: string,
    kind: SheetKind,
    id: string,
    changes: SheetChanges,
  ): Promise<LibrarySheetRow | 'stale' | undefined> {
    return this.#write({ id, owner: ownerId, kind }, (row) =>
      changes.version !== undefined && changes.version !== row.version ? 'stale' : changes,
    );
  }

  /** Writes over a character of a user's: for the GM's write-back, whose right the caller has checked. */
  async rewrite(owner: string, id: string, rewrite: (template: SheetTemplate) => SheetTemplate): Promise<boolean> {
    const written = await this.#write({ owner, id, kind: 'character' }, (row) => ({ template: rewrite(row.template) }));
    return written !== undefined;
  }

  async #write(
    where: { readonly id: string; readonly kind: SheetKind; readonly owner?: string },
    judge: (row: LibrarySheetRow) => SheetChanges | 'stale',
  ): Promise<LibrarySheetRow | 'stale' | undefined> {
    return this.#orm.em.fork().transactional(async (em) => {
      const sheet = await em.findOne(LibrarySheet, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!sheet) return undefined;
      const changes = judge(toRow(sheet));
      if (changes === 'stale') return changes;
      const { template, campaignId } = changes;
      em.assign(sheet, {
        template,
        name: template.name,
        version: sheet.version + 1,
        updatedAt: new Date(),
        ...(campaignId !== undefined && { campaign: campaignId }),
      });
      await em.flush();
      return toRow(sheet);
    });
  }

  async delete(ownerId: string, kind: SheetKind, id: string): Promise<boolean> {
    return (await this.#orm.em.fork().nativeDelete(LibrarySheet, { id, owner: ownerId, kind })) > 0;
  }
}
