import { applyDoor } from './doors/apply.ts';
import type { TableEvent } from './event.ts';
import { applyFog } from './fog/apply.ts';
import { rememberSights } from './fog/memory.ts';
import { record, type StepContext } from './log/record.ts';
import { applyMember } from './members/apply.ts';
import { applyScene } from './scenes/apply.ts';
import { applySettings } from './settings/apply.ts';
import type { TableState } from './state.ts';
import { applyToken } from './tokens/apply.ts';

function change(state: TableState, event: TableEvent): TableState {
  switch (event.type) {
    case 'ChatSaid': return state;
    case 'DoorSet':
    case 'DoorSecrecySet': return applyDoor(state, event);
    case 'FogReset':
    case 'FogBrushed':
    case 'FogShared': return applyFog(state, event);
    case 'MemberJoined':
    case 'MemberLeft':
    case 'RoleChanged': return applyMember(state, event);
    case 'SceneAdded':
    case 'SceneActivated':
    case 'SceneUpdated':
    case 'SceneDeleted': return applyScene(state, event);
    case 'SettingsChanged': return applySettings(state, event);
    case 'TokenCreated':
    case 'TokenUpdated':
    case 'TokenDeleted':
    case 'TokenMoved': return applyToken(state, event);
  }
}

/** One journaled step: its events, then what members saw of them and were told. Total: replay uses nothing else. */
export function advance(state: TableState, events: readonly TableEvent[], step: StepContext): TableState {
  let current = state;
  for (const event of events) {
    const changed = rememberSights(current, change(current, event), event);
    current = record(current, changed, event, step);
  }
  return { ...current, version: step.seq };
}
