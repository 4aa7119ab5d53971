import type { ActionEvent } from './actions.ts';
import type { ChatEvent } from './chat.ts';
import type { CombatEvent } from './combat.ts';
import type { DoorEvent } from './doors.ts';
import type { DrawingEvent } from './drawings.ts';
import type { FogEvent } from './fog.ts';
import type { LightEvent } from './lights.ts';
import type { HandoutEvent } from './handouts.ts';
import type { MemberEvent } from './members.ts';
import type { PinEvent } from './pins.ts';
import type { PropEvent } from './props.ts';
import type { RollEvent } from './rolls.ts';
import type { SceneEvent } from './scenes.ts';
import type { SettingsEvent } from './settings.ts';
import type { SheetEvent } from './sheets.ts';
import type { TemplateEvent } from './templates.ts';
import type { TokenEvent } from './tokens.ts';
import type { TriggerEvent } from './triggers.ts';
import type { UndoEvent } from './undo.ts';
import type { WallEvent } from './walls.ts';

/** Bumped when the shape of a stored event changes; older rows then pass an upcaster. */
export const EVENT_VERSION = 3;

/** What each feature tells of. */
export interface TableEvents {
  readonly actions: ActionEvent;
  readonly chat: ChatEvent;
  readonly combat: CombatEvent;
  readonly doors: DoorEvent;
  readonly fog: FogEvent;
  readonly lights: LightEvent;
  readonly members: MemberEvent;
  readonly rolls: RollEvent;
  readonly scenes: SceneEvent;
  readonly settings: SettingsEvent;
  readonly sheets: SheetEvent;
  readonly tokens: TokenEvent;
  readonly drawings: DrawingEvent;
  readonly handouts: HandoutEvent;
  readonly pins: PinEvent;
  readonly props: PropEvent;
  readonly templates: TemplateEvent;
  readonly triggers: TriggerEvent;
  readonly undo: UndoEvent;
  readonly walls: WallEvent;
}

/** Something that happened. Carries outcomes and ids, never instructions. */
export type TableEvent = TableEvents[keyof TableEvents];
