import { Container } from 'pixi.js';
import type { Sketch, TableModel, TablePort, Viewpoint } from '../store/index.ts';
import { AimLayer } from './aims/AimLayer.ts';
import { Atlas } from './art/Atlas.ts';
import { installLetters } from './art/letters.ts';
import { Portraits } from './art/Portraits.ts';
import { DoorLayer } from './doors/DoorLayer.ts';
import { FloatLayer } from './floats/FloatLayer.ts';
import { DraftLayer } from './drawings/DraftLayer.ts';
import { DrawingLayer } from './drawings/DrawingLayer.ts';
import { Fog } from './fog/Fog.ts';
import { Ground } from './ground/Ground.ts';
import { PinLayer } from './pins/PinLayer.ts';
import { Pictures } from './props/Pictures.ts';
import { PropLayer } from './props/PropLayer.ts';
import { GhostLayer } from './signals/GhostLayer.ts';
import { WalkLayer } from './signals/WalkLayer.ts';
import { SketchLayer } from './sketch/SketchLayer.ts';
import type { StageWords } from './StageWords.ts';
import { Surface } from './Surface.ts';
import { TemplateLayer } from './templates/TemplateLayer.ts';
import { TokenLayer } from './tokens/TokenLayer.ts';
import { TriggerLayer } from './triggers/TriggerLayer.ts';
import { GmLayer } from './walls/GmLayer.ts';

export interface FrameStats {
  readonly frames: number;
  /** JavaScript of the last frames, in milliseconds. */
  readonly frameMs: readonly number[];
}
const FRAMES_KEPT = 120;

/** What the map shows, and how. */
interface Parts {
  readonly table: TablePort;
  readonly sketch: Sketch;
  readonly view: Viewpoint;
  readonly words: StageWords;
}

/** All layers of the map and the frame that draws them: only when something changed. */
export class MapView {
  readonly #table: TablePort;
  readonly #sketch: Sketch;
  readonly #view: Viewpoint;
  readonly #surface: Surface;
  readonly #root = new Container();
  readonly #world = new Container({ isRenderGroup: true });
  readonly #ground: Ground;
  readonly #fog = new Fog();
  readonly #atlas: Atlas;
  readonly #gm: GmLayer;
  readonly #doors: DoorLayer;
  readonly #ghosts: GhostLayer;
  readonly #walks: WalkLayer;
  readonly #portraits: Portraits;
  readonly #pictures: Pictures;
  readonly #floors: PropLayer;
  readonly #roofs: PropLayer;
  readonly #drawings = new DrawingLayer();
  readonly #draft = new DraftLayer();
  readonly #templates = new TemplateLayer();
  readonly #pins = new PinLayer();
  readonly #triggers = new TriggerLayer();
  readonly #tokens: TokenLayer;
  readonly #aims = new AimLayer();
  readonly #floats: FloatLayer;
  readonly #sketches: SketchLayer;
  readonly #stops: (() => void)[];
  readonly #frameMs: number[] = [];
  #frames = 0;
  #isOpen = false;
  #shown: TableModel | undefined;
  #sceneKey = '';

  constructor(host: HTMLElement, { table, sketch, view, words }: Parts) {
    this.#table = table;
    this.#sketch = sketch;
    this.#view = view;
    installLetters();
    this.#atlas = new Atlas();
    this.#surface = new Surface(
      host,
      (width, height) => this.#resized(width, height),
      (now) => this.#draw(now),
    );
    const wake = (): void => this.#surface.invalidate();
    this.#pictures = new Pictures(table, wake);
    this.#floors = new PropLayer(this.#pictures, 'below');
    this.#roofs = new PropLayer(this.#pictures, 'above');
    this.#ground = new Ground(table, wake, [this.#floors, this.#drawings]);
    this.#gm = new GmLayer(this.#atlas);
    this.#doors = new DoorLayer(this.#atlas);
    this.#ghosts = new GhostLayer(this.#atlas);
    this.#walks = new WalkLayer(this.#atlas);
    this.#portraits = new Portraits(this.#atlas, table, wake);
    this.#tokens = new TokenLayer(this.#atlas, this.#portraits);
    this.#sketches = new SketchLayer(this.#atlas, words);
    this.#floats = new FloatLayer(this.#atlas);
    this.#world.addChild(
      this.#triggers,
      this.#gm,
      this.#templates,
      this.#doors,
      this.#tokens,
      this.#walks,
      this.#ghosts,
      this.#roofs,
      this.#draft,
      this.#pins,
    );
    this.#root.addChild(this.#fog.mesh, this.#world, this.#aims, this.#sketches, this.#floats);
    this.#stops = [table.subscribe(wake), sketch.subscribe(wake), view.subscribe(wake)];
  }

  /** Answers the canvas; undefined when the view was destroyed meanwhile. */
  async open(): Promise<HTMLCanvasElement | undefined> {
    const canvas = await this.#surface.open();
    this.#isOpen = canvas !== undefined;
    canvas?.addEventListener('webglcontextrestored', () => {
      this.#fog.forget();
      this.#surface.invalidate();
    });
    this.#surface.invalidate();
    return canvas;
  }

  get stats(): FrameStats {
    return { frames: this.#frames, frameMs: [...this.#frameMs] };
  }

  /** Where a token shows right now, in map units: its middle. */
  placeOf(tokenId: string): { readonly x: number; readonly y: number } | undefined {
    const view = this.#tokens.viewOf(tokenId);
    return view && { x: view.position.x, y: view.position.y };
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    this.#portraits.destroy();
    this.#pictures.destroy();
    if (this.#isOpen) {
      this.#ground.destroy();
      this.#root.destroy({ children: true });
      this.#fog.destroy();
      this.#atlas.destroy();
    }
    this.#isOpen = false;
    this.#surface.destroy();
  }

  #resized(width: number, height: number): void {
    this.#view.resize({ width, height });
    this.#fog.resize({ width, height }, this.#surface.renderer.resolution);
    this.#surface.invalidate();
  }

  #draw(now: number): boolean {
    if (!this.#isOpen) return false;
    const startedAt = performance.now();
    const { model } = this.#table;
    this.#enterScene(model);
    const isMoving = this.#sync(model, now);
    const { renderer } = this.#surface;
    const { camera, size } = this.#view;
    this.#world.position.set(camera.x, camera.y);
    this.#world.scale.set(camera.scale);
    const isLoading = this.#ground.tick(camera, size, renderer.resolution, now);
    const isFading = this.#fog.tick(renderer, this.#ground.root, this.#ground.takeChange(), camera, now);
    this.#fog.mesh.visible = model.scene !== null;
    renderer.render({ container: this.#root });
    this.#count(performance.now() - startedAt);
    return isMoving || isLoading || isFading;
  }

  #sync(model: TableModel, now: number): boolean {
    const sketch = this.#sketch.model;
    const { camera } = this.#view;
    if (model !== this.#shown) {
      this.#ground.sync(model);
      this.#fog.sync(model, now);
      this.#triggers.sync(model);
      this.#ghosts.sync(model);
      this.#walks.sync(model);
      this.#floats.sync(model, now);
      if (this.#drawings.sync(model)) this.#ground.touch();
      this.#shown = model;
    }
    this.#gm.sync(model, sketch, camera.scale);
    if (this.#floors.sync(model, sketch)) this.#ground.touch();
    this.#roofs.sync(model, sketch);
    this.#draft.sync(sketch);
    this.#pins.sync(model, sketch, camera.scale);
    this.#doors.sync(model, sketch);
    this.#tokens.sync(model, sketch, camera.scale, now);
    const isWalking = this.#walks.tick(Date.now());
    const isMoving = this.#tokens.tick(now) || isWalking;
    const placeOf = (id: string): { readonly x: number; readonly y: number } | undefined =>
      this.#tokens.viewOf(id)?.position;
    this.#templates.sync(model, sketch, placeOf);
    this.#aims.draw(model, camera, placeOf);
    const isFloating = this.#floats.tick(camera, placeOf, now);
    return this.#sketches.draw(model, sketch, camera) || isFloating || isMoving;
  }

  #enterScene({ scene }: TableModel): void {
    const key = scene ? `${scene.id}/${scene.width}/${scene.height}` : '';
    if (!scene || key === this.#sceneKey) return;
    this.#sceneKey = key;
    this.#view.enter(scene);
  }

  #count(ms: number): void {
    this.#frames += 1;
    this.#frameMs.push(ms);
    if (this.#frameMs.length > FRAMES_KEPT) this.#frameMs.shift();
  }
}
