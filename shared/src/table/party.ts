import type { SheetId, UserId } from '../kernel/index.ts';
import { findRuleset, type Duration, type Ruleset, type Side } from '../rules/index.ts';
import type { SayEnglish } from '../words/index.ts';
import type { Role } from './state/Member.ts';
import type { TableView } from './TableView.ts';

/** Somebody in play as one viewer knows them. Numbers are null where they are not the viewer's to know. */
interface PartyRow {
  readonly sheetId: SheetId;
  readonly characterId: string | null;
  readonly name: string;
  readonly side: Side | null;
  readonly ownerId: UserId | null;
  readonly currentHp: number | null;
  readonly maxHp: number | null;
  readonly tempHp: number | null;
  readonly initiative: number | null;
  readonly effects: readonly { readonly id: string; readonly name: string; readonly duration: Duration }[];
}

/** The resources that hit points and temporary ones are kept in. */
export function hitPointsOf(
  ruleset: Ruleset | undefined,
): { readonly vital: string; readonly temporary: string } | undefined {
  const vital = ruleset?.sheet.resources.find(({ isVital }) => isVital)?.id;
  return vital === undefined ? undefined : { vital, temporary: 'tempHp' };
}

/** Everybody in play as one viewer knows them, and the encounter they are in. */
export interface PartyView {
  readonly characters: readonly PartyRow[];
  readonly encounter: {
    readonly id: string;
    readonly round: number;
    /** A sheet; empty before the first turn, and while somebody unseen acts. */
    readonly turnOf: string;
    readonly locked: boolean;
    readonly isSurpriseRound: boolean;
  } | null;
}

/** Those whom a viewer reads, and those of the encounter whom a viewer sees. */
export function partyIn(view: TableView, rulesetId: string, english: SayEnglish): PartyView {
  const points = hitPointsOf(findRuleset(rulesetId));
  const rows = new Map<SheetId, PartyRow>();
  for (const [id, { sheet, maxima }] of view.sheets)
    rows.set(id, {
      sheetId: id,
      characterId: sheet.origin?.kind === 'character' ? sheet.origin.id : null,
      name: sheet.name,
      side: sheet.side,
      ownerId: sheet.ownerId,
      currentHp: points ? (sheet.resources[points.vital] ?? null) : null,
      maxHp: points ? (maxima[points.vital] ?? null) : null,
      tempHp: points ? (sheet.resources[points.temporary] ?? 0) : null,
      initiative: null,
      effects: sheet.effects.map(({ id: effectId, name, duration }) => ({
        id: effectId,
        name: english(name),
        duration,
      })),
    });
  for (const [id, { name, initiative }] of view.encounter?.combatants ?? []) {
    const row = rows.get(id) ?? {
      sheetId: id,
      characterId: null,
      name,
      side: null,
      ownerId: null,
      currentHp: null,
      maxHp: null,
      tempHp: null,
      effects: [],
    };
    rows.set(id, { ...row, initiative });
  }
  const { encounter } = view;
  return {
    characters: [...rows.values()],
    encounter: encounter && {
      id: encounter.id,
      round: encounter.round,
      turnOf: encounter.turnOf ?? '',
      locked: encounter.locked,
      isSurpriseRound: encounter.isSurpriseRound,
    },
  };
}

/** A table in short, as one viewer knows it. `sequence` counts what the viewer was told. */
export interface Summary {
  readonly members: readonly {
    readonly userId: UserId;
    readonly displayName: string;
    readonly role: Role;
    readonly online: boolean;
  }[];
  readonly hasActiveGm: boolean;
  readonly sceneName: string;
  /** Null while there is no encounter. */
  readonly round: number | null;
  /** Whose turn it is; null before the first, and while somebody unseen acts. */
  readonly turnOf: { readonly sheetId: SheetId; readonly name: string } | null;
  readonly sequence: number;
}

export function summaryIn({ members, scene, encounter }: TableView, sequence: number): Summary {
  const turnOf = encounter?.turnOf ?? null;
  const whose = turnOf === null ? undefined : encounter!.combatants.get(turnOf);
  const seated = [...members].map(([userId, { displayName, role, online }]) => ({ userId, displayName, role, online }));
  return {
    members: seated,
    hasActiveGm: seated.some(({ role }) => role === 'gm'),
    sceneName: scene.name,
    round: encounter?.round ?? null,
    turnOf: whose ? { sheetId: whose.sheetId, name: whose.name } : null,
    sequence,
  };
}
