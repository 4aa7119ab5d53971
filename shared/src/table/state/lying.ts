import type { SceneId } from '../../kernel/index.ts';
import { decodePath, encodePath } from '../../vision/index.ts';
import type { Drawing } from './Drawing.ts';
import { onlyThose } from './maps.ts';
import type { Pin } from './Pin.ts';
import type { Prop } from './Prop.ts';
import type { TableState } from './TableState.ts';
import type { Template } from './Template.ts';
import type { Trigger } from './Trigger.ts';

/** Corners that a drawing may have. */
export const MAX_CORNERS = 5_000;

/** Beside tokens, what lies on a scene by its id: it goes with its scene, and is stretched with it. */
export const LYING = ['drawings', 'templates', 'pins', 'props', 'triggers'] as const;
type Lying = Pick<TableState, (typeof LYING)[number]>;

/** New map units to one old one. */
interface Scale {
  readonly across: number;
  readonly down: number;
}
type Stretch<T> = (thing: T, scale: Scale) => T;

const placed = <T extends { readonly x: number; readonly y: number }>(thing: T, { across, down }: Scale): T => ({
  ...thing,
  x: Math.round(thing.x * across),
  y: Math.round(thing.y * down),
});

const drawn: Stretch<Drawing> = (drawing, { across, down }) => {
  const corners = decodePath(drawing.points, MAX_CORNERS);
  if (!corners.ok) return drawing;
  const points = corners.value.map((at, i) => Math.round(at * (i % 2 === 0 ? across : down)));
  return { ...drawing, points: encodePath(points) };
};
const laid: Stretch<Prop> = (prop, scale) => ({
  ...placed(prop, scale),
  width: Math.max(1, Math.round(prop.width * scale.across)),
  height: Math.max(1, Math.round(prop.height * scale.down)),
});

/** Its ground; what comes of it happens where it was said. */
const strung: Stretch<Trigger> = (trigger, { across, down }) => {
  const { region } = trigger;
  if (!('shape' in region)) return trigger;
  if (region.shape === 'circle') {
    const radius = Math.max(1, Math.round(region.radius * Math.sqrt(across * down)));
    return { ...trigger, region: { ...placed(region, { across, down }), radius } };
  }
  const points = region.points.map(([x, y]) => [Math.round(x * across), Math.round(y * down)] as const);
  return { ...trigger, region: { ...region, points } };
};

/** The table without all that lies on a scene. */
export function withoutLyingOn<State extends Lying>(state: State, sceneId: SceneId): State {
  const isElsewhere = (thing: { readonly sceneId: SceneId }): boolean => thing.sceneId !== sceneId;
  return {
    ...state,
    drawings: onlyThose(state.drawings, isElsewhere),
    templates: onlyThose(state.templates, isElsewhere),
    pins: onlyThose(state.pins, isElsewhere),
    props: onlyThose(state.props, isElsewhere),
    triggers: onlyThose(state.triggers, isElsewhere),
  };
}

function stretch<K, T extends Drawing | Template | Pin | Prop | Trigger>(
  things: ReadonlyMap<K, T>,
  sceneId: SceneId,
  scale: Scale,
  how: Stretch<T>,
): ReadonlyMap<K, T> {
  if (things.size === 0) return things;
  return new Map([...things].map(([id, thing]) => [id, thing.sceneId === sceneId ? how(thing, scale) : thing]));
}

/** The table with all that lies on a scene at the same place of a picture that is another size in map units. */
export function stretchLyingOn<State extends Lying>(state: State, sceneId: SceneId, scale: Scale): State {
  return {
    ...state,
    drawings: stretch(state.drawings, sceneId, scale, drawn),
    templates: stretch(state.templates, sceneId, scale, placed),
    pins: stretch(state.pins, sceneId, scale, placed),
    props: stretch(state.props, sceneId, scale, laid),
    triggers: stretch(state.triggers, sceneId, scale, strung),
  };
}

/** Whether it lies on the map. */
export const isOnMap = (
  { width, height }: { readonly width: number; readonly height: number },
  x: number,
  y: number,
): boolean => x >= 0 && y >= 0 && x <= width && y <= height;
