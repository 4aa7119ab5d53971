import type { TableView } from '../table/index.ts';
import { describe } from './describe.ts';
import { door } from './door.ts';
import { drawing } from './drawing.ts';
import { encounter } from './encounter.ts';
import { exchange } from './exchange.ts';
import { light } from './light.ts';
import { handout } from './handout.ts';
import { member } from './member.ts';
import { pin } from './pin.ts';
import { prop } from './prop.ts';
import { prepared } from './prepared.ts';
import { scene } from './scene.ts';
import { session } from './session.ts';
import { sheet } from './sheet.ts';
import type { WireOf } from './WireOf.ts';
import { template } from './template.ts';
import { token } from './token.ts';
import { trigger } from './trigger.ts';
import { vision } from './vision.ts';
import { wall } from './wall.ts';

const { names, part, thing, things } = describe<TableView, 'litGround' | 'explored'>();

/** All that one client decodes: what its viewer may know, and nothing else. */
export const room = thing('Room', {
  session: part(session, 'everybody'),
  members: things(member, 'everybody'),
  removed: names('gm', { doc: 'who was removed' }),
  scene: part(scene, 'everybody'),
  scenes: names('gm', { doc: 'every scene' }),
  tokens: things(token, 'everybody', { doc: 'in sight' }),
  doors: things(door, 'everybody', { doc: 'that the viewer knows of' }),
  vision: part(vision, 'everybody'),
  sheets: things(sheet, 'readers'),
  encounter: part(encounter, 'everybody'),
  exchanges: things(exchange, 'everybody', { doc: 'that concern somebody in sight' }),
  knocks: names('gm', { doc: 'who waits at the door' }),
  walls: things(wall, 'gm', { doc: 'of the scene' }),
  lights: things(light, 'gm', { doc: 'of the scene; those that tokens carry are theirs' }),
  drawings: things(drawing, 'everybody', { doc: 'that the viewer knows of' }),
  templates: things(template, 'everybody', { doc: 'that the viewer knows of' }),
  pins: things(pin, 'everybody', { doc: 'for the viewer' }),
  props: things(prop, 'everybody', { doc: 'on ground that the viewer explored' }),
  handouts: things(handout, 'everybody', { doc: 'that the viewer was given' }),
  triggers: things(trigger, 'gm', { doc: 'of the scene' }),
  prepared: things(prepared, 'gm', { doc: 'every scene' }),
  whereabouts: names('gm', { doc: 'the scene where each member was placed, by their id' }),
});
export type RoomState = WireOf<typeof room>;
