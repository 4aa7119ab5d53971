import type { DoorId, LightId, SceneId, TokenId, TriggerId } from '../../kernel/index.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { Facts } from '../state/Facts.ts';
import type { TableState } from '../state/TableState.ts';
import type { Consequence, Trigger } from '../state/Trigger.ts';

/** What the things of a scene are called in its copy; what was not copied is missing. */
export interface Copied {
  readonly doors: ReadonlyMap<DoorId, DoorId>;
  readonly lights: ReadonlyMap<LightId, LightId>;
  readonly tokens: ReadonlyMap<TokenId, TokenId>;
}

/** The triggers of a scene for its copy, armed as they are. One that hangs on what was not copied stays behind. */
export function copyTriggers(
  state: TableState,
  from: SceneId,
  sceneId: SceneId,
  copied: Copied,
  facts: Facts,
): readonly TableEvent[] {
  return [...state.triggers.values()].flatMap((trigger): readonly TableEvent[] => {
    const region = trigger.sceneId === from ? regionIn(trigger, copied) : undefined;
    if (!region) return [];
    const then = trigger.then.flatMap((each) => consequenceIn(each, copied, from, sceneId));
    return [{ type: 'TriggerPut', trigger: { ...trigger, id: facts.newId() as TriggerId, sceneId, region, then } }];
  });
}

function regionIn({ region }: Trigger, { doors, tokens }: Copied): Trigger['region'] | undefined {
  if ('doorId' in region) {
    const doorId = doors.get(region.doorId);
    return doorId && { doorId };
  }
  if (!('tokenId' in region)) return region;
  const tokenId = tokens.get(region.tokenId);
  return tokenId && { tokenId };
}

/** What is of other scenes is meant as it was. */
function consequenceIn(
  said: Consequence,
  { doors, lights, tokens }: Copied,
  from: SceneId,
  sceneId: SceneId,
): readonly Consequence[] {
  switch (said.do) {
    case 'door':
      return [{ ...said, doorId: doors.get(said.doorId) ?? said.doorId }];
    case 'light':
      return [{ ...said, lightId: lights.get(said.lightId) ?? said.lightId }];
    case 'reveal':
    case 'place':
      return [{ ...said, tokenIds: said.tokenIds.map((id) => tokens.get(id) ?? id) }];
    case 'move':
      return [said.sceneId === from ? { ...said, sceneId } : said];
    default:
      return [said];
  }
}
