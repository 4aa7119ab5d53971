import { parseFormula, rollFormula } from '../dice/index.ts';
import type { SheetId, TokenId, UserId } from '../kernel/index.ts';
import type { Act } from './actions/intents.ts';
import type { StartEncounter } from './combat/intents.ts';
import type { ShowHandout } from './handouts/intents.ts';
import type { PauseSession } from './settings/intents.ts';
import type { AddEffect, Hurt } from './sheets/intents.ts';
import type { TableEvent } from './state/events/TableEvent.ts';
import type { Facts } from './state/Facts.ts';
import { findDoor } from './state/findDoor.ts';
import type { TableState } from './state/TableState.ts';
import type { Token } from './state/Token.ts';
import type { Consequence, Sprung } from './state/Trigger.ts';

type Asked = Act | AddEffect | Hurt | PauseSession | ShowHandout | StartEncounter;
type Save = Extract<Consequence, { readonly do: 'save' }>;

/** What is done for a consequence: events as they are, what is asked of the rules, or a roll on which more depends. */
export type Deed =
  | { readonly events: readonly TableEvent[] }
  | { readonly asked: Asked }
  | { readonly save: Act; readonly failed: readonly Deed[]; readonly saved: readonly Deed[] };

const events = (...some: readonly TableEvent[]): readonly Deed[] => (some.length > 0 ? [{ events: some }] : []);
const asked = (intent: Asked): readonly Deed[] => [{ asked: intent }];

/** What dice say of a formula without variables; at least nothing. */
function rolled(text: string, { random }: Facts): number {
  const formula = parseFormula(text);
  const result = formula.ok ? rollFormula(formula.value, { random }) : formula;
  return result.ok ? Math.max(0, Math.floor(result.value.total)) : 0;
}

function hurt(sheetId: SheetId, amount: number, damageType: string | undefined): readonly Deed[] {
  return amount > 0 ? asked({ type: 'sheet.hurt', sheetIds: [sheetId], amount, damageType: damageType ?? null }) : [];
}

const afflict = (sheetId: SheetId, condition: string): readonly Deed[] =>
  asked({
    type: 'sheet.effect',
    sheetIds: [sheetId],
    condition,
    name: null,
    modifiers: [],
    duration: { kind: 'until-removed' },
    hidden: false,
  });

function save(sheetId: SheetId, said: Save, facts: Facts): readonly Deed[] {
  const { ability, dc, damage, damageType, half = false, condition } = said;
  const amount = damage === undefined ? 0 : rolled(damage, facts);
  const ask: Act = {
    type: 'act',
    sheetId,
    actionId: 'save',
    targets: [],
    entryId: null,
    area: null,
    mode: 'normal',
    modifier: 0,
    inputs: { ability, dc },
    visibility: 'public',
  };
  return [
    {
      save: ask,
      failed: [...hurt(sheetId, amount, damageType), ...(condition === undefined ? [] : afflict(sheetId, condition))],
      saved: half ? hurt(sheetId, Math.floor(amount / 2), damageType) : [],
    },
  ];
}

/** Those of them that are there, as they stand to the first. */
function place(
  { tokens, scenes }: TableState,
  tokenIds: readonly TokenId[],
  at: Pick<Token, 'sceneId' | 'x' | 'y'>,
): readonly Deed[] {
  const [first, ...others] = tokenIds.flatMap((id) => tokens.get(id) ?? []);
  const scene = scenes.get(at.sceneId);
  if (!first || !scene) return [];
  return events(
    ...[first, ...others].flatMap((token): readonly TableEvent[] => {
      const isTogether = token.sceneId === first.sceneId;
      const x = at.x + (isTogether ? token.x - first.x : 0);
      const y = at.y + (isTogether ? token.y - first.y : 0);
      return [
        {
          type: 'TokenPlaced',
          tokenId: token.id,
          sceneId: scene.id,
          x: Math.max(0, Math.min(scene.width, x)),
          y: Math.max(0, Math.min(scene.height, y)),
        },
        ...shown(token),
      ];
    }),
  );
}

const shown = ({ id: tokenId, hidden }: Token): readonly TableEvent[] =>
  hidden ? [{ type: 'TokenUpdated', tokenId, changes: { hidden: false } }] : [];

/** Who plays it, of those who are at the table. */
const playersOf = ({ members }: TableState, token: Token | undefined): readonly UserId[] =>
  token?.ownerId && members.has(token.ownerId) ? [token.ownerId] : [];

function moved(state: TableState, token: Token, { x, y, sceneId }: Consequence & { do: 'move' }): readonly Deed[] {
  const scene = state.scenes.get(sceneId ?? token.sceneId);
  if (!scene || x > scene.width || y > scene.height) return [];
  const [follow, isElsewhere] = [playersOf(state, token), scene.id !== token.sceneId];
  return events(
    { type: 'TokenPlaced', tokenId: token.id, sceneId: scene.id, x, y },
    ...(isElsewhere && follow.length > 0
      ? [{ type: 'SceneActivated' as const, sceneId: scene.id, userIds: follow }]
      : []),
  );
}

/** What a consequence comes to, as the table is now. Nothing where what it names is gone. */
export function consequencesOf(
  state: TableState,
  said: Consequence,
  { triggerId, tokenId, sheetId }: Sprung,
  facts: Facts,
): readonly Deed[] {
  const token = tokenId === null ? undefined : state.tokens.get(tokenId);
  switch (said.do) {
    case 'message': {
      const to = said.to === 'all' ? null : said.to === 'gm' ? [] : playersOf(state, token);
      return events({ type: 'TriggerTold', text: said.text, to });
    }
    case 'reveal':
      return events(...said.tokenIds.flatMap((id) => state.tokens.get(id) ?? []).flatMap(shown));
    case 'place':
      return place(state, said.tokenIds, { ...said, sceneId: state.triggers.get(triggerId)!.sceneId });
    case 'door': {
      const found = findDoor(state, said.doorId);
      if (!found || found.door.state === said.state) return [];
      const { scene, door } = found;
      // As if built so: the log names nobody who opened it.
      return events({ type: 'DoorPut', sceneId: scene.id, doorId: said.doorId, door: { ...door, state: said.state } });
    }
    case 'light': {
      const scene = [...state.scenes.values()].find(({ lights }) => lights.has(said.lightId));
      const light = scene?.lights.get(said.lightId);
      return scene && light && light.on !== said.on
        ? events({ type: 'LightPut', sceneId: scene.id, lightId: said.lightId, light: { ...light, on: said.on } })
        : [];
    }
    case 'condition':
      return sheetId ? afflict(sheetId, said.condition) : [];
    case 'damage':
      return sheetId ? hurt(sheetId, rolled(said.formula, facts), said.damageType) : [];
    case 'save':
      return sheetId ? save(sheetId, said, facts) : [];
    case 'move':
      return token ? moved(state, token, said) : [];
    case 'handout': {
      const userIds = said.to === 'all' ? [...state.members.keys()] : playersOf(state, token);
      return userIds.length > 0 ? asked({ type: 'handout.show', handoutId: said.handoutId, userIds }) : [];
    }
    case 'encounter':
      return state.encounter ? [] : asked({ type: 'encounter.start', sheetIds: null, surprised: [] });
    case 'pause':
      return state.settings.paused ? [] : asked({ type: 'session.pause', paused: true });
    case 'stop':
      return [];
  }
}
