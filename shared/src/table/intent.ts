import type { ChatIntent } from './chat/intents.ts';
import type { DoorIntent } from './doors/intents.ts';
import type { FogIntent } from './fog/intents.ts';
import type { MemberIntent } from './members/intents.ts';
import type { SceneIntent } from './scenes/intents.ts';
import type { SettingsIntent } from './settings/intents.ts';
import type { TokenIntent } from './tokens/intents.ts';

/** A request that has been parsed but not yet judged. */
export type Intent = ChatIntent | DoorIntent | FogIntent | MemberIntent | SceneIntent | SettingsIntent | TokenIntent;
