import { seesFace } from '../../vision/index.ts';
import type { Door } from '../state/Door.ts';
import type { ViewerVision } from './look.ts';

/** A door shows by its middle or its ends, to who is on the side that is seen. A secret door shows to the GM only. */
export function seesDoor(vision: ViewerVision, door: Door): boolean {
  if (vision.all) return true;
  return !door.secret && vision.sight !== undefined && seesFace(vision.sight, door);
}
