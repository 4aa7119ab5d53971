import 'pixi.js/unsafe-eval';
import 'pixi.js/graphics';
import 'pixi.js/mesh';
import 'pixi.js/sprite-tiling';
import 'pixi.js/text-bitmap';
import { WebGLRenderer } from 'pixi.js';
import { isDrawnBySoftware } from './isDrawnBySoftware.ts';
import { INK } from './theme.ts';

const MAX_RESOLUTION = 2;

/** The canvas in its host: follows the host's size and draws when asked to, at most once a frame. */
export class Surface {
  readonly renderer = new WebGLRenderer();
  readonly #host: HTMLElement;
  readonly #resized: (width: number, height: number) => void;
  readonly #draw: (now: number) => boolean;
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #isDestroyed = false;

  /** `draw` answers whether it wants to be called again at the next frame. */
  constructor(host: HTMLElement, resized: (width: number, height: number) => void, draw: (now: number) => boolean) {
    this.#host = host;
    this.#resized = resized;
    this.#draw = draw;
  }

  /** Answers the canvas; undefined when the surface was destroyed meanwhile. */
  async open(): Promise<HTMLCanvasElement | undefined> {
    const { width, height } = this.#size();
    const resolution = Math.min(globalThis.devicePixelRatio || 1, MAX_RESOLUTION);
    await this.renderer.init({
      skipExtensionImports: true,
      width,
      height,
      resolution,
      autoDensity: true,
      antialias: !isDrawnBySoftware(),
      backgroundColor: INK,
      powerPreference: 'high-performance',
    } as never);
    if (this.#isDestroyed) return void this.renderer.destroy({ removeView: true });
    const canvas = this.renderer.canvas as HTMLCanvasElement;
    canvas.style.display = 'block';
    this.#host.append(canvas);
    this.#observer = new ResizeObserver(() => this.#fit());
    this.#observer.observe(this.#host);
    this.#resized(width, height);
    return canvas;
  }

  invalidate(): void {
    if (this.#frame === 0 && !this.#isDestroyed) this.#frame = requestAnimationFrame((now) => this.#run(now));
  }

  destroy(): void {
    this.#isDestroyed = true;
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    if (this.#observer) this.renderer.destroy({ removeView: true });
  }

  #run(now: number): void {
    this.#frame = 0;
    if (this.#draw(now)) this.invalidate();
  }

  #fit(): void {
    const { width, height } = this.#size();
    this.renderer.resize(width, height, Math.min(globalThis.devicePixelRatio || 1, MAX_RESOLUTION));
    this.#resized(width, height);
    // Resizing has cleared the canvas: draw before it is shown.
    this.#draw(performance.now());
    this.invalidate();
  }

  #size(): { readonly width: number; readonly height: number } {
    return { width: Math.max(1, this.#host.clientWidth), height: Math.max(1, this.#host.clientHeight) };
  }
}
