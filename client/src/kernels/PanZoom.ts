import { zoomedAt, type Camera } from './camera.ts';

interface Finger {
  x: number;
  y: number;
}

/** One pointer drags the map, two pinch it: about their middle, and along with it. Places are CSS pixels. */
export class PanZoom {
  camera: Camera;
  readonly #fingers = new Map<number, Finger>();

  constructor(camera: Camera) {
    this.camera = camera;
  }

  get fingers(): number {
    return this.#fingers.size;
  }

  down(id: number, x: number, y: number): void {
    this.#fingers.set(id, { x, y });
  }

  /** Answers whether the map moved. */
  move(id: number, x: number, y: number): boolean {
    const finger = this.#fingers.get(id);
    if (!finger) return false;
    if (this.#fingers.size === 1)
      this.camera = { ...this.camera, x: this.camera.x + x - finger.x, y: this.camera.y + y - finger.y };
    else if (this.#fingers.size === 2) this.#pinch(id, finger, x, y);
    finger.x = x;
    finger.y = y;
    return true;
  }

  up(id: number): void {
    this.#fingers.delete(id);
  }

  zoomAt(x: number, y: number, factor: number): void {
    this.camera = zoomedAt(this.camera, x, y, factor);
  }

  #pinch(id: number, from: Finger, x: number, y: number): void {
    let other = from;
    for (const [otherId, finger] of this.#fingers) if (otherId !== id) other = finger;
    const before = Math.hypot(from.x - other.x, from.y - other.y);
    const after = Math.hypot(x - other.x, y - other.y);
    const zoomed = zoomedAt(
      this.camera,
      (from.x + other.x) / 2,
      (from.y + other.y) / 2,
      before > 0 ? after / before : 1,
    );
    this.camera = { ...zoomed, x: zoomed.x + (x - from.x) / 2, y: zoomed.y + (y - from.y) / 2 };
  }
}
