import { accept, refuse, type EffectId, type SheetId, type TokenId } from '../../kernel/index.ts';
import type { Sheet } from '../../rules/index.ts';
import type { Decision } from '../state/Decider.ts';
import type { Draft } from '../state/Draft.ts';
import type { Facts } from '../state/Facts.ts';
import { isOnScene } from '../state/isOnScene.ts';
import { isGm } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { type CopyTokens, MAX_TOKENS } from '../tokens/port.ts';
import { MAX_SHEETS } from './limits.ts';
import { nextNumber } from './nextNumber.ts';

/** Characters that a name may have. */
const MAX_NAME = 80;

/** "Goblin" and "Goblin 4" both become the next goblin. */
function nameOfCopy({ sheets, tokens }: TableState, name: string): string {
  const stem = name.replace(/ \d{1,4}$/, '');
  const taken = [...sheets.values(), ...tokens.values()].map((each) => each.name);
  const number = String(nextNumber(taken, stem));
  return `${stem.slice(0, MAX_NAME - number.length - 1)} ${number}`;
}

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

/** The sheet of a token's copy: a copy for each that is no character's. */
function sheetFor(draft: Draft, token: Token, copies: Map<SheetId, Sheet>, facts: Facts): Sheet | undefined {
  const sheet = token.sheetId === null ? undefined : draft.state.sheets.get(token.sheetId);
  if (!sheet || isShared(sheet)) return sheet;
  const known = copies.get(sheet.id);
  if (known) return known;
  const copy = copyOf(sheet, nameOfCopy(draft.state, sheet.name), facts);
  copies.set(sheet.id, copy);
  draft.add({ type: 'SheetAdded', sheet: copy });
  return copy;
}

function copy(draft: Draft, token: Token, { dx, dy, sceneId }: CopyTokens, copies: Map<SheetId, Sheet>, facts: Facts) {
  const old = token.sheetId === null ? undefined : draft.state.sheets.get(token.sheetId);
  const sheet = sheetFor(draft, token, copies, facts);
  const keepsName = sheet !== undefined && sheet === old;
  const hasSheetsName = sheet !== undefined && old?.name === token.name;
  const name = keepsName ? token.name : hasSheetsName ? sheet.name : nameOfCopy(draft.state, token.name);
  draft.add({
    type: 'TokenCreated',
    token: {
      ...token,
      id: facts.newId() as TokenId,
      name,
      x: token.x + dx,
      y: token.y + dy,
      sceneId: sceneId ?? token.sceneId,
      sheetId: sheet?.id ?? null,
    },
  });
}

/** Copies of tokens, and of the sheets of those that are no characters: all of them, or none. */
export function copyTokens(state: TableState, intent: CopyTokens, facts: Facts, draft: Draft): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const tokens = [...new Set(intent.tokenIds)].map((id) => state.tokens.get(id));
  if (!tokens.every((token) => token !== undefined)) return refuse('unknown-token');
  if (intent.sceneId !== undefined && !state.scenes.has(intent.sceneId)) return refuse('unknown-scene');
  if (state.tokens.size + tokens.length > MAX_TOKENS || state.sheets.size + tokens.length > MAX_SHEETS)
    return refuse('too-many');
  const copies = new Map<SheetId, Sheet>();
  for (const token of tokens) {
    const scene = state.scenes.get(intent.sceneId ?? token.sceneId)!;
    if (!isOnScene(scene, token.x + intent.dx, token.y + intent.dy, token.size)) return refuse('out-of-bounds');
    copy(draft, token, intent, copies, facts);
  }
  return accept(draft.events);
}
