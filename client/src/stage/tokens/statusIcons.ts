import type { Texture } from 'pixi.js';
import type { Atlas } from '../art/Atlas.ts';
import { memberColor } from '../theme.ts';

/** Outlines on a field of 24 by 24, from lucide (ISC). What is not here shows its first letter. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  bleeding: ['M12 22a7 7 0 0 0 7-7c0-2-1-3.9-3-5.5s-3.5-4-4-6.5c-.5 2.5-2 4.9-4 6.5C6 11.1 5 13 5 15a7 7 0 0 0 7 7z'],
  blinded: [
    'M10.7 5.1a10.7 10.7 0 0 1 11.2 6.6 1 1 0 0 1 0 .7 10.7 10.7 0 0 1-1.4 2.5',
    'M14.1 14.2a3 3 0 0 1-4.2-4.2',
    'M17.5 17.5a10.8 10.8 0 0 1-15.4-5.2 1 1 0 0 1 0-.7 10.8 10.8 0 0 1 4.4-5.1',
    'm2 2 20 20',
  ],
  burning: ['M12 3q1 4 4 6.5t3 5.5a1 1 0 0 1-14 0 5 5 0 0 1 1-3 1 1 0 0 0 5 0c0-2-1.5-3-1.5-5q0-2 2.5-4'],
  charmed: [
    'M2 9.5a5.5 5.5 0 0 1 9.6-3.7.56.56 0 0 0 .8 0A5.5 5.5 0 0 1 22 9.5c0 2.3-1.5 4-3 5.5l-5.5 5.3a2 2 0 0 1-3 0L5 15c-1.5-1.5-3-3.2-3-5.5',
  ],
  dead: [
    'm12.5 17-.5-1-.5 1h1z',
    'M15 22a1 1 0 0 0 1-1v-1a2 2 0 0 0 1.56-3.25 8 8 0 1 0-11.12 0A2 2 0 0 0 8 20v1a1 1 0 0 0 1 1z',
    'M9 11.5v1',
    'M15 11.5v1',
  ],
  disengaged: ['M13 4h3a2 2 0 0 1 2 2v14', 'M2 20h20', 'M4 12h8', 'm8 8-4 4 4 4'],
  frightened: ['M9 10v1', 'M15 10v1', 'M12 2a8 8 0 0 0-8 8v12l3-3 2.5 2.5L12 19l2.5 2.5L17 19l3 3V10a8 8 0 0 0-8-8z'],
  grappled: [
    'M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71',
    'M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71',
  ],
  invisible: [
    'M10.1 2.2a10 10 0 0 1 3.8 0',
    'M13.9 21.8a10 10 0 0 1-3.8 0',
    'M17.6 3.7a10 10 0 0 1 2.7 2.7',
    'M2.2 13.9a10 10 0 0 1 0-3.8',
    'M20.3 17.6a10 10 0 0 1-2.7 2.7',
    'M21.8 10.1a10 10 0 0 1 0 3.8',
    'M3.7 6.4a10 10 0 0 1 2.7-2.7',
    'M6.4 20.3a10 10 0 0 1-2.7-2.7',
  ],
  poisoned: ['M10 2v6.3a5 5 0 0 0-.5 1A7 7 0 1 0 14.5 9.3a5 5 0 0 0-.5-1V2', 'M8.5 2h7', 'M6 16h12'],
  prone: ['M12 17V3', 'm6 11 6 6 6-6', 'M19 21H5'],
  restrained: [
    'M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71',
    'M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71',
  ],
  stunned: ['M14 2 4 14h7l-1 8 10-12h-7z'],
  surprised: ['M12 3v11', 'M12 20v.5'],
  unconscious: ['M21 12.5a9 9 0 1 1-9.5-9.5c.4 0 .6.5.4.8a6 6 0 0 0 8.3 8.3c.3-.2.8 0 .8.4'],
};
const SIDE = 48;
const known = new WeakMap<Atlas, Map<string, Texture>>();

function drawStatus(context: CanvasRenderingContext2D, status: string): void {
  const half = SIDE / 2;
  context.beginPath();
  context.arc(half, half, half - 3, 0, Math.PI * 2);
  context.fillStyle = 'rgba(22,19,15,.95)';
  context.fill();
  context.strokeStyle = `#${memberColor(status).toString(16).padStart(6, '0')}`;
  context.lineWidth = 4;
  context.stroke();
  const paths = PATHS[status];
  context.strokeStyle = context.fillStyle = '#ece4d8';
  if (!paths) {
    context.font = '700 26px system-ui, sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    return context.fillText(status.charAt(0).toUpperCase(), half, half + 2);
  }
  context.translate(half - 13, half - 13);
  context.scale(26 / 24, 26 / 24);
  context.lineWidth = 2.4;
  context.lineCap = context.lineJoin = 'round';
  for (const path of paths) context.stroke(new Path2D(path));
}

/** The picture of a condition, drawn once; a plain dot when the page of pictures is full. */
export function statusTexture(atlas: Atlas, status: string): Texture {
  let pictures = known.get(atlas);
  if (!pictures) known.set(atlas, (pictures = new Map()));
  const picture =
    pictures.get(status) ?? atlas.draw(SIDE, SIDE, (context) => drawStatus(context, status)) ?? atlas.get('dot');
  pictures.set(status, picture);
  return picture;
}
