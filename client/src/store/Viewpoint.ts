import type { MapPoint, ScreenPoint } from '@tallow/shared/geometry';
import { centredOn, fitted, keptInView, toMap, toScreen, zoomedAt, type Camera, type Size } from '../kernels/camera.ts';

/** From where this screen looks at the map. Nobody else knows. */
export class Viewpoint {
  #camera: Camera = { x: 0, y: 0, scale: 0.7 };
  #size: Size = { width: 0, height: 0 };
  #scene: Size | null = null;
  readonly #listeners = new Set<() => void>();

  get camera(): Camera {
    return this.#camera;
  }

  get size(): Size {
    return this.#size;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  look(camera: Camera): void {
    const kept = this.#scene && this.#size.width > 0 ? keptInView(camera, this.#size, this.#scene) : camera;
    if (kept.x === this.#camera.x && kept.y === this.#camera.y && kept.scale === this.#camera.scale) return;
    this.#camera = kept;
    for (const listener of this.#listeners) listener();
  }

  /** The middle of the view stays where it is. */
  resize(size: Size): void {
    const middle = toMap(this.#camera, this.#size.width / 2, this.#size.height / 2);
    const wasKnown = this.#size.width > 0;
    this.#size = size;
    if (wasKnown) this.centreOn(middle.x, middle.y);
    else if (this.#scene) this.fit();
  }

  /** Another scene is shown whole. */
  enter(scene: Size): void {
    this.#scene = scene;
    if (this.#size.width > 0) this.fit();
  }

  fit(): void {
    if (this.#scene && this.#size.width > 0) this.look(fitted(this.#size, this.#scene));
  }

  centreOn(x: number, y: number): void {
    this.look(centredOn(this.#camera, this.#size, x, y));
  }

  zoomAt(x: number, y: number, factor: number): void {
    this.look(zoomedAt(this.#camera, x, y, factor));
  }

  /** Moves the view no further than needed to show the place with `margin` CSS pixels around it. */
  reveal(x: number, y: number, margin = 80): void {
    const at = this.toScreen(x, y);
    const off = (value: number, room: number): number =>
      Math.min(0, value - margin) + Math.max(0, value - (room - margin));
    this.look({
      ...this.#camera,
      x: this.#camera.x - off(at.x, this.#size.width),
      y: this.#camera.y - off(at.y, this.#size.height),
    });
  }

  toScreen(x: number, y: number): ScreenPoint {
    return toScreen(this.#camera, x, y);
  }

  toMap(x: number, y: number): MapPoint {
    return toMap(this.#camera, x, y);
  }
}
