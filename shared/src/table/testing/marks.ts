import type { DrawingId, HandoutId, PinId, PropId, TemplateId } from '../../kernel/index.ts';
import { discBitmap, encodePath } from '../../vision/index.ts';
import type { Drawing } from '../state/Drawing.ts';
import type { Handout } from '../state/Handout.ts';
import type { Pin } from '../state/Pin.ts';
import type { Prop } from '../state/Prop.ts';
import type { TableState } from '../state/TableState.ts';
import type { Template } from '../state/Template.ts';
import { BO, GM, SCENE, uuid } from './builders.ts';

// Things with sane fields, so that a test shows only what matters.

export const drawing = (n: number, fields: Partial<Drawing> = {}, corners = [100, 100, 300, 100]): Drawing => ({
  id: uuid(n) as DrawingId,
  sceneId: SCENE,
  ownerId: GM,
  shape: 'line',
  points: encodePath(corners),
  color: '#ffffff',
  width: 5,
  fill: '',
  opacity: 1,
  layer: 'all',
  text: '',
  ...fields,
});
export const template = (n: number, fields: Partial<Template> = {}): Template => ({
  id: uuid(n) as TemplateId,
  sceneId: SCENE,
  ownerId: GM,
  shape: 'circle',
  x: 500,
  y: 500,
  lengthFeet: 20,
  widthFeet: 5,
  direction: 0,
  color: '#ff0000',
  name: 'Fireball',
  rounds: null,
  tokenId: null,
  ...fields,
});
export const pin = (n: number, fields: Partial<Pin> = {}): Pin => ({
  id: uuid(n) as PinId,
  sceneId: SCENE,
  x: 500,
  y: 500,
  icon: 'skull',
  title: 'A grave',
  text: 'Here lies somebody.',
  gmText: 'It is empty.',
  audience: 'all',
  link: null,
  ...fields,
});
export const prop = (n: number, fields: Partial<Prop> = {}): Prop => ({
  id: uuid(n) as PropId,
  sceneId: SCENE,
  image: uuid(800),
  x: 400,
  y: 400,
  width: 200,
  height: 200,
  rotation: 0,
  layer: 'below',
  locked: false,
  ...fields,
});
export const handout = (n: number, fields: Partial<Handout> = {}): Handout => ({
  id: uuid(n) as HandoutId,
  title: 'A letter',
  folder: '',
  pages: [{ text: 'Come at once.' }],
  audience: 'all',
  ...fields,
});

/** Bo has explored the ground within so many map units of a place. */
export function exploredBy(state: TableState, x: number, y: number, radius: number): TableState {
  const { width, height } = state.scenes.get(SCENE)!;
  const explored = discBitmap(width, height, x, y, radius);
  return { ...state, memory: new Map([[BO, new Map([[SCENE, { explored, doors: new Map() }]])]]) };
}
