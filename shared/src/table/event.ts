import type { ChatEvent } from './chat/events.ts';
import type { DoorEvent } from './doors/events.ts';
import type { FogEvent } from './fog/events.ts';
import type { MemberEvent } from './members/events.ts';
import type { SceneEvent } from './scenes/events.ts';
import type { SettingsEvent } from './settings/events.ts';
import type { TokenEvent } from './tokens/events.ts';

/** Bumped when the shape of a stored event changes; older rows then pass an upcaster. */
export const EVENT_VERSION = 1;

/** Something that happened. Carries outcomes and ids, never instructions. */
export type TableEvent = ChatEvent | DoorEvent | FogEvent | MemberEvent | SceneEvent | SettingsEvent | TokenEvent;
