import { LockMode, type FilterQuery, type MikroORM } from '@mikro-orm/core';
import type { SheetTemplate } from '@tallow/shared/rules';
import { LibrarySheet, type SheetKind, type SheetScope } from '../entities/LibrarySheet.ts';

export interface LibrarySheetRow {
  readonly id: string;
  readonly kind: SheetKind;
  readonly scope: SheetScope;
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

const toRow = ({ id, kind, scope, campaign, template, version, updatedAt }: LibrarySheet): LibrarySheetRow => ({
  id,
  kind,
  scope,
  campaignId: campaign?.id ?? null,
  template: template as SheetTemplate,
  version,
  updatedAt,
});

/** Who asks for sheets, and what beside their own they may see or change. */
export interface SheetReader {
  readonly userId: string;
  /** Campaigns whose bestiary they keep. */
  readonly leads: readonly string[];
  /** Whether they write what is everybody's. */
  readonly isAdmin: boolean;
}

/** What is looked for; undefined: whatever it is. */
export interface SheetFilter {
  readonly scope?: SheetScope | undefined;
  readonly campaignId?: string | undefined;
  /** Part of the name, in any case. */
  readonly q?: string | undefined;
  readonly ruleset?: string | undefined;
  /** Values of fields. */
  readonly fields: Readonly<Record<string, string>>;
}
export interface SheetPage {
  readonly limit: number;
  /** The last one of the page before. */
  readonly after?: { readonly name: string; readonly id: string } | undefined;
}

type Where = FilterQuery<LibrarySheet>;

const readable = ({ userId, leads }: SheetReader): Where => ({
  $or: [
    { scope: 'personal', owner: userId },
    { scope: 'global' },
    ...(leads.length > 0 ? [{ scope: 'campaign' as const, campaign: { $in: [...leads] } }] : []),
  ],
});
const writable = ({ userId, leads, isAdmin }: SheetReader): Where => ({
  $or: [
    { scope: 'personal', owner: userId },
    ...(isAdmin ? [{ scope: 'global' as const }] : []),
    ...(leads.length > 0 ? [{ scope: 'campaign' as const, campaign: { $in: [...leads] } }] : []),
  ],
});
/** What somebody typed, for LIKE to find as it stands. */
const asPattern = (typed: string): string => `%${typed.replaceAll(/[\\%_]/g, '\\$&')}%`;

function matching({ scope, campaignId, q, ruleset, fields }: SheetFilter, after: SheetPage['after']): Where {
  const all: Where[] = [
    ...(scope ? [{ scope }] : []),
    ...(campaignId ? [{ campaign: campaignId }] : []),
    ...(q ? [{ name: { $ilike: asPattern(q) } }] : []),
    ...(ruleset ? [{ ruleset }] : []),
    ...Object.entries(fields).map(([field, value]) => ({ template: { fields: { [field]: value } } }) as Where),
    ...(after ? [{ $or: [{ name: { $gt: after.name } }, { name: after.name, id: { $gt: after.id } }] }] : []),
  ];
  return { $and: all } as Where;
}

/** Characters and monsters. Every call says who asks: what they may not see does not exist for it. */
export class LibrarySheets {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  async create(
    ownerId: string | null,
    sheet: Pick<LibrarySheetRow, 'id' | 'kind' | 'scope' | 'template' | 'campaignId'>,
  ): Promise<LibrarySheetRow> {
    const { id, kind, scope, template, campaignId } = sheet;
    const updatedAt = new Date();
    await this.#orm.em
      .fork()
      .insert(LibrarySheet, {
        id,
        kind,
        scope,
        owner: ownerId,
        campaign: campaignId,
        ruleset: template.ruleset,
        name: template.name,
        template,
        version: 1,
        updatedAt,
      });
    return { ...sheet, version: 1, updatedAt };
  }

  /** By name. */
  async list(
    reader: SheetReader,
    kind: SheetKind,
    filter: SheetFilter,
    page: SheetPage,
  ): Promise<readonly LibrarySheetRow[]> {
    const where = { $and: [{ kind }, readable(reader), matching(filter, page.after)] } as Where;
    const options = { orderBy: { name: 'asc', id: 'asc' }, limit: page.limit } as const;
    return (await this.#orm.em.fork().find(LibrarySheet, where, options)).map(toRow);
  }

  /** Of one user, of a campaign, or of everybody. */
  count(kind: SheetKind, of: { readonly owner: string } | { readonly campaign: string } | 'global'): Promise<number> {
    const whose =
      of === 'global'
        ? { scope: 'global' as const }
        : 'owner' in of
          ? { scope: 'personal' as const, owner: of.owner }
          : { scope: 'campaign' as const, campaign: of.campaign };
    return this.#orm.em.fork().count(LibrarySheet, { kind, ...whose });
  }

  /** All that a user keeps for themselves. */
  async idsOf(ownerId: string): Promise<readonly string[]> {
    const sheets = await this.#orm.em.fork().find(LibrarySheet, { owner: ownerId }, { fields: ['id'] });
    return sheets.map(({ id }) => id);
  }

  async find(reader: SheetReader, kind: SheetKind, id: string): Promise<LibrarySheetRow | undefined> {
    const sheet = await this.#orm.em.fork().findOne(LibrarySheet, { $and: [{ id, kind }, readable(reader)] } as Where);
    return sheet === null ? undefined : toRow(sheet);
  }

  /** `stale` when somebody else changed it since the version named. */
  async change(
    reader: SheetReader,
    kind: SheetKind,
    id: string,
    changes: SheetChanges,
  ): Promise<LibrarySheetRow | 'stale' | undefined> {
    return this.#write({ $and: [{ id, kind }, writable(reader)] } as Where, (row) =>
      changes.version !== undefined && changes.version !== row.version ? 'stale' : changes,
    );
  }

  async #write(
    where: Where,
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

  async delete(reader: SheetReader, kind: SheetKind, id: string): Promise<boolean> {
    return (
      (await this.#orm.em.fork().nativeDelete(LibrarySheet, { $and: [{ id, kind }, writable(reader)] } as Where)) > 0
    );
  }
}
