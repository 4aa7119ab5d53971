import { accept, refuse, type EffectId, type SheetId, type TokenId } from '../../kernel/index.ts';
import type { Sheet } from '../../rules/index.ts';
import type { Decision } from '../state/Decider.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { Facts } from '../state/Facts.ts';
import { isOnScene } from '../state/isOnScene.ts';
import { isGm } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { MAX_TOKENS, type CopyTokens } from '../tokens/port.ts';
import { CopyNames } from './CopyNames.ts';
import { MAX_SHEETS } from './limits.ts';

/** There is one of each character, however many tokens it has. */
const isShared = ({ origin, side }: Sheet): boolean => origin?.kind === 'character' || side === 'party';

/** With what play has done to it, but for what others do to it. */
function copyOf(sheet: Sheet, name: string, { newId }: Facts): Sheet {
  const { asked: _, ...rest } = sheet;
  const effects = sheet.effects.filter(({ source }) => source === null);
  return {
    ...rest,
    id: newId() as SheetId,
    name,
    effects: effects.map((effect) => ({ ...effect, id: newId() as EffectId })),
  };
}

/** A copy of each sheet that is no character's, by the id of the old one. */
function copySheets(state: TableState, tokens: readonly Token[], names: CopyNames, facts: Facts) {
  const copies = new Map<SheetId, Sheet>();
  for (const { sheetId } of tokens) {
    const sheet = sheetId === null ? undefined : state.sheets.get(sheetId);
    if (sheet && !isShared(sheet) && !copies.has(sheet.id))
      copies.set(sheet.id, copyOf(sheet, names.nameFor(sheet.name), facts));
  }
  return copies;
}

/** A token that stands for its sheet has the copy's name; a further piece of a character keeps its own. */
function nameOf(token: Token, old: Sheet | undefined, copy: Sheet | undefined, names: CopyNames): string {
  if (old && !copy) return token.name;
  return copy && old?.name === token.name ? copy.name : names.nameFor(token.name);
}

/** Copies of tokens, and of the sheets of those that are no characters: all of them, or none. */
export function copyTokens(state: TableState, intent: CopyTokens, facts: Facts): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const tokens = [...new Set(intent.tokenIds)].map((id) => state.tokens.get(id));
  if (!tokens.every((token) => token !== undefined)) return refuse('unknown-token');
  if (intent.sceneId !== undefined && !state.scenes.has(intent.sceneId)) return refuse('unknown-scene');
  if (state.tokens.size + tokens.length > MAX_TOKENS) return refuse('too-many');
  const places = tokens.map(({ x, y, sceneId, size }) => ({
    x: x + intent.dx,
    y: y + intent.dy,
    size,
    scene: state.scenes.get(intent.sceneId ?? sceneId)!,
  }));
  if (!places.every(({ scene, x, y, size }) => isOnScene(scene, x, y, size))) return refuse('out-of-bounds');
  const names = new CopyNames(state);
  const sheets = copySheets(state, tokens, names, facts);
  if (state.sheets.size + sheets.size > MAX_SHEETS) return refuse('too-many');
  const pieces = tokens.map((token, i): TableEvent => {
    const { x, y, scene } = places[i]!;
    const old = token.sheetId === null ? undefined : state.sheets.get(token.sheetId);
    const copy = old && sheets.get(old.id);
    const name = nameOf(token, old, copy, names);
    const sheetId = copy?.id ?? old?.id ?? null;
    return {
      type: 'TokenCreated',
      token: { ...token, id: facts.newId() as TokenId, name, x, y, sceneId: scene.id, sheetId },
    };
  });
  return accept([...[...sheets.values()].map((sheet): TableEvent => ({ type: 'SheetAdded', sheet })), ...pieces]);
}
