import { z } from 'zod';
import { action } from './action.ts';
import {
  color,
  drawingId,
  handoutId,
  mapUnit,
  pinId,
  propId,
  recipients,
  sceneId,
  templateId,
  thingName,
  tokenId,
  userId,
} from './primitives.ts';
import { text } from './text.ts';

// What is drawn, laid and stuck on maps, and pages.

const MAX_CORNERS = 5_000;
/** Five thousand corners in base64, each a step of up to 40 map units aside and down. */
const MAX_PACKED = 20_000;
const corner = z.tuple([mapUnit, mapUnit]);
/** Corners as they are, or as base64 of the varints that `encodePath` writes. */
const points = z.union([
  z.array(corner).min(1).max(MAX_CORNERS),
  z
    .string()
    .min(4)
    .max(MAX_PACKED)
    .regex(/^[\w+/]+={0,2}$/),
]);
const drawn = {
  points,
  color,
  width: z.int().min(1).max(500),
  fill: z.union([z.literal(''), color]),
  opacity: z.number().min(0.05).max(1),
  layer: z.enum(['gm', 'all']),
  text: text(500),
};
const laid = {
  x: mapUnit,
  y: mapUnit,
  lengthFeet: z.int().min(1).max(5_000),
  widthFeet: z.int().min(1).max(5_000),
  direction: z.int().min(0).max(359),
  color,
  name: text(80),
  rounds: z.int().min(1).max(10_000).nullable(),
};
const stuck = {
  x: mapUnit,
  y: mapUnit,
  icon: z.string().regex(/^[a-z0-9-]{1,32}$/),
  title: thingName,
  text: text(4_000),
  gmText: text(4_000),
  audience: recipients,
  link: z.union([z.strictObject({ handoutId }), z.strictObject({ sceneId })]).nullable(),
};
const put = {
  image: z.uuid(),
  x: mapUnit,
  y: mapUnit,
  width: z.int().min(1).max(30_000),
  height: z.int().min(1).max(30_000),
  rotation: z.int().min(0).max(359),
  layer: z.enum(['below', 'above']),
  locked: z.boolean(),
};
const written = {
  title: thingName,
  folder: text(80),
  pages: z.array(z.strictObject({ text: text(20_000), image: z.uuid().optional() })).max(50),
  audience: recipients,
};

const { points: corners, ...line } = drawn;
const { x, y, lengthFeet, ...measures } = laid;
const { x: pinX, y: pinY, title, text: words, audience, ...signs } = stuck;
const { rotation, layer, locked, ...place } = put;
const { folder, ...pages } = written;

export const markActions = [
  action('drawing.add', {
    sceneId: sceneId.optional(),
    shape: z.enum(['freehand', 'line', 'arrow', 'rectangle', 'ellipse', 'polygon', 'text']),
    points: corners,
    ...z.object(line).partial().shape,
  }),
  action('drawing.update', { drawingId, ...z.object(drawn).partial().shape }),
  action('drawing.delete', { drawingId }),
  action('template.add', {
    sceneId: sceneId.optional(),
    shape: z.enum(['circle', 'cone', 'line', 'rectangle', 'cube']),
    x,
    y,
    lengthFeet,
    ...z.object(measures).partial().shape,
  }),
  action('template.update', { templateId, ...z.object(laid).partial().shape }),
  action('template.delete', { templateId }),
  action('template.attach', { templateId, tokenId: tokenId.nullable() }),
  action('pin.add', {
    sceneId: sceneId.optional(),
    x: pinX,
    y: pinY,
    title,
    text: words,
    audience,
    ...z.object(signs).partial().shape,
  }),
  action('pin.update', { pinId, ...z.object(stuck).partial().shape }),
  action('pin.delete', { pinId }),
  action('prop.add', {
    sceneId: sceneId.optional(),
    ...place,
    ...z.object({ rotation, layer, locked }).partial().shape,
  }),
  action('prop.update', { propId, ...z.object(put).partial().shape }),
  action('prop.delete', { propId }),
  action('handout.add', { ...pages, folder: folder.optional() }),
  action('handout.update', { handoutId, ...z.object(written).partial().shape }),
  action('handout.delete', { handoutId }),
  action('handout.show', { handoutId, userIds: z.array(userId).min(1).max(50) }),
] as const;
