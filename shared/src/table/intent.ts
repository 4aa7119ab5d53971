import type { ActionIntent } from './actions/intents.ts';
import type { ChatIntent } from './chat/intents.ts';
import type { CombatIntent } from './combat/intents.ts';
import type { DoorIntent } from './doors/intents.ts';
import type { DrawingIntent } from './drawings/intents.ts';
import type { FogIntent } from './fog/intents.ts';
import type { LightIntent } from './lights/intents.ts';
import type { HandoutIntent } from './handouts/intents.ts';
import type { MemberIntent } from './members/intents.ts';
import type { PinIntent } from './pins/intents.ts';
import type { PropIntent } from './props/intents.ts';
import type { RollIntent } from './rolls/intents.ts';
import type { SceneIntent } from './scenes/intents.ts';
import type { SettingsIntent } from './settings/intents.ts';
import type { SheetIntent } from './sheets/intents.ts';
import type { TemplateIntent } from './templates/intents.ts';
import type { TokenIntent } from './tokens/intents.ts';
import type { TriggerIntent } from './triggers/intents.ts';
import type { UndoIntent } from './undo/intents.ts';
import type { WallIntent } from './walls/intents.ts';

/** What each feature can be asked for. */
export interface Intents {
  readonly actions: ActionIntent;
  readonly chat: ChatIntent;
  readonly combat: CombatIntent;
  readonly doors: DoorIntent;
  readonly drawings: DrawingIntent;
  readonly fog: FogIntent;
  readonly lights: LightIntent;
  readonly handouts: HandoutIntent;
  readonly members: MemberIntent;
  readonly pins: PinIntent;
  readonly props: PropIntent;
  readonly rolls: RollIntent;
  readonly scenes: SceneIntent;
  readonly settings: SettingsIntent;
  readonly sheets: SheetIntent;
  readonly templates: TemplateIntent;
  readonly tokens: TokenIntent;
  readonly triggers: TriggerIntent;
  readonly undo: UndoIntent;
  readonly walls: WallIntent;
}

/** A request that has been parsed but not yet judged. */
export type Intent = Intents[keyof Intents];
