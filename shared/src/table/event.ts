import type { ActionEvent } from './actions/events.ts';
import type { ChatEvent } from './chat/events.ts';
import type { CombatEvent } from './combat/events.ts';
import type { DoorEvent } from './doors/events.ts';
import type { FogEvent } from './fog/events.ts';
import type { MemberEvent } from './members/events.ts';
import type { RollEvent } from './rolls/events.ts';
import type { SceneEvent } from './scenes/events.ts';
import type { SettingsEvent } from './settings/events.ts';
import type { SheetEvent } from './sheets/events.ts';
import type { TokenEvent } from './tokens/events.ts';
import type { UndoEvent } from './undo/events.ts';

/** Bumped when the shape of a stored event changes; older rows then pass an upcaster. */
export const EVENT_VERSION = 2;

/** Something that happened. Carries outcomes and ids, never instructions. */
export type TableEvent =
  | ActionEvent
  | ChatEvent
  | CombatEvent
  | DoorEvent
  | FogEvent
  | MemberEvent
  | RollEvent
  | SceneEvent
  | SettingsEvent
  | SheetEvent
  | TokenEvent
  | UndoEvent;
