import type { MapPoint, ScreenPoint } from '@tallow/shared/geometry';

/** Where the map lies on the screen: screen = map * scale + (x, y), in CSS pixels. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels a map unit: a cell is 6 px at the least and 400 px at the most. */
const MIN_SCALE = 0.06;
const MAX_SCALE = 4;

export function toScreen(camera: Camera, x: number, y: number): ScreenPoint {
  return { x: x * camera.scale + camera.x, y: y * camera.scale + camera.y };
}

export function toMap(camera: Camera, x: number, y: number): MapPoint {
  return { x: (x - camera.x) / camera.scale, y: (y - camera.y) / camera.scale };
}

export function zoomedAt(camera: Camera, x: number, y: number, factor: number): Camera {
  const scale = Math.min(MAX_SCALE, Math.max(MIN_SCALE, camera.scale * factor));
  const ratio = scale / camera.scale;
  return { x: x - (x - camera.x) * ratio, y: y - (y - camera.y) * ratio, scale };
}

export function centredOn(camera: Camera, view: Size, x: number, y: number): Camera {
  return { scale: camera.scale, x: view.width / 2 - x * camera.scale, y: view.height / 2 - y * camera.scale };
}

/** Shows a whole scene with some air around it. */
export function fitted(view: Size, scene: Size): Camera {
  const scale = Math.min(
    1.4,
    Math.max(MIN_SCALE, Math.min((view.width * 0.94) / scene.width, (view.height * 0.94) / scene.height)),
  );
  return centredOn({ x: 0, y: 0, scale }, view, scene.width / 2, scene.height / 2);
}

/** Keeps some of the scene in view. */
export function keptInView(camera: Camera, view: Size, scene: Size): Camera {
  const keep = Math.min(120, view.width / 3, view.height / 3);
  const within = (at: number, length: number, room: number): number =>
    Math.min(room - keep, Math.max(keep - length, at));
  return {
    scale: camera.scale,
    x: within(camera.x, scene.width * camera.scale, view.width),
    y: within(camera.y, scene.height * camera.scale, view.height),
  };
}
