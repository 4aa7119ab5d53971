import { Color, Container, RenderTexture, type WebGLRenderer } from 'pixi.js';
import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import { SAMPLE } from '@tallow/shared/vision';
import type { Camera, Size } from '../../kernels/camera.ts';
import type { SceneModel, TableModel, VisionModel } from '../../store/index.ts';
import { isDrawnBySoftware } from '../isDrawnBySoftware.ts';
import { EASE_MS, INK, isMotionReduced } from '../theme.ts';
import { ExploredTexture } from './ExploredTexture.ts';
import { FanMesh } from './FanMesh.ts';
import { FogMesh } from './FogMesh.ts';
import { GlowTexture } from './GlowTexture.ts';

/** Brightness of ground without a light on it, for eyes that see it: by the scene's own light. */
const AMBIENT = { bright: 1, dim: 0.74, dark: 0.55 } as const;
/** Darkvision has little colour. */
const GREY = { bright: 0, dim: 0.12, dark: 0.72 } as const;
const GM_GREY = 0.25;
/** Cells of fewer CSS pixels have no lines; from the second number on they are drawn in full. */
const GRID_FADE = { from: 9, to: 26 };

/** How strongly the grid's lines are drawn. */
function inkOf({ grid, image }: SceneModel): number {
  if (grid.kind === 'none') return 0;
  return grid.opacity === undefined ? (image ? 0.42 : 0.6) : grid.opacity / 100;
}

/** Sight, light and memory over the ground. New sight fades in. */
export class Fog {
  readonly mesh = new FogMesh();
  readonly #sightRoot = new Container();
  readonly #sightWorld = new Container({ isRenderGroup: true });
  readonly #before = new FanMesh('red');
  readonly #now = new FanMesh('green');
  #glow = new GlowTexture();
  #glowBefore = new GlowTexture();
  readonly #explored = new ExploredTexture();
  readonly #sight = RenderTexture.create({ width: 1, height: 1, resolution: 1 });
  readonly #ground = RenderTexture.create({ width: 1, height: 1, resolution: 1, antialias: !isDrawnBySoftware() });
  #vision: VisionModel | undefined;
  #sceneId = '';
  #changedAt = -Infinity;
  #gridInk = 0;
  #drawn: Camera | undefined;
  #isSightStale = true;

  constructor() {
    this.#sightWorld.addChild(this.#before, this.#now);
    this.#sightRoot.addChild(this.#sightWorld);
    this.mesh.uniforms.uBack.set(new Color(INK).toArray().slice(0, 3));
  }

  resize({ width, height }: Size, resolution: number): void {
    this.#ground.resize(width, height, resolution);
    this.#sight.resize(width, height, resolution / 2);
    this.mesh.bind('uGround', this.#ground.source);
    this.mesh.bind('uSight', this.#sight.source);
    this.#drawn = undefined;
    this.mesh.uniforms.uView.set([width, height]);
    this.mesh.uniforms.uSightTexel.set([2 / (width * resolution), 2 / (height * resolution)]);
  }

  sync({ scene, vision }: TableModel, now: number): void {
    if (!scene) return;
    const { uniforms } = this.mesh;
    uniforms.uScene.set([scene.width, scene.height]);
    uniforms.uGridOffset.set([scene.grid.offsetX, scene.grid.offsetY]);
    uniforms.uGridKind = scene.grid.kind === 'hex' ? 2 : 1;
    this.#gridInk = inkOf(scene);
    uniforms.uGridColor.set(new Color(scene.grid.color ?? INK).toArray().slice(0, 3));
    uniforms.uAll = vision.all ? 1 : 0;
    uniforms.uAmbient = AMBIENT[scene.globalLight];
    uniforms.uGrey = vision.all ? Math.min(GM_GREY, GREY[scene.globalLight]) : GREY[scene.globalLight];
    const before = this.#vision;
    if (vision === before && scene.id === this.#sceneId) return;
    const isSudden = isMotionReduced() || scene.id !== this.#sceneId || !before;
    this.#vision = vision;
    this.#sceneId = scene.id;
    this.#explored.show(vision.explored);
    if (vision.explored) uniforms.uExploredSpan.set([vision.explored.width * SAMPLE, vision.explored.height * SAMPLE]);
    else uniforms.uExploredSpan.set([1, 1]);
    if (before?.stars === vision.stars && before.glow === vision.glow) return;
    this.#turn(isSudden ? undefined : before, vision);
    this.#changedAt = isSudden ? -Infinity : now;
  }

  /** Answers whether a fade is under way. `isGroundStale`: the ground looks different than at the last frame. */
  tick(renderer: WebGLRenderer, ground: Container, isGroundStale: boolean, camera: Camera, now: number): boolean {
    const fade = Math.min(1, (now - this.#changedAt) / EASE_MS);
    this.#setUniforms(camera, fade);
    for (const texture of [this.#glow, this.#glowBefore, this.#explored]) texture.settle();
    this.#sightWorld.position.set(camera.x, camera.y);
    this.#sightWorld.scale.set(camera.scale);
    const hasMoved = camera !== this.#drawn;
    if (hasMoved || isGroundStale)
      renderer.render({ container: ground, target: this.#ground, clear: true, clearColor: INK });
    if (this.mesh.uniforms.uAll === 0 && (hasMoved || this.#isSightStale)) {
      renderer.render({ container: this.#sightRoot, target: this.#sight, clear: true, clearColor: [0, 0, 0, 0] });
      this.#isSightStale = false;
    }
    this.#drawn = camera;
    return fade < 1;
  }

  /** What was drawn into textures is gone: a lost context does not bring it back. */
  forget(): void {
    this.#drawn = undefined;
    this.#isSightStale = true;
  }

  #setUniforms(camera: Camera, fade: number): void {
    const { mesh } = this;
    const { uniforms } = mesh;
    const cell = camera.scale * UNITS_PER_CELL;
    uniforms.uFade = fade;
    uniforms.uHasGlow = this.#glow.isLit || (fade < 1 && this.#glowBefore.isLit) ? 1 : 0;
    uniforms.uGridInk =
      this.#gridInk * Math.min(1, Math.max(0, (cell - GRID_FADE.from) / (GRID_FADE.to - GRID_FADE.from)));
    uniforms.uCamera.set([camera.x, camera.y, camera.scale]);
    uniforms.uGlowRect.set(this.#glow.rect);
    uniforms.uGlowBeforeRect.set(this.#glowBefore.rect);
    mesh.bind('uGlow', this.#glow.source);
    mesh.bind('uGlowBefore', this.#glowBefore.source);
    mesh.bind('uExplored', this.#explored.source);
  }

  destroy(): void {
    this.mesh.destroy();
    this.#sightRoot.destroy({ children: true });
    for (const texture of [this.#sight, this.#ground]) texture.destroy(true);
    for (const texture of [this.#glow, this.#glowBefore, this.#explored]) texture.destroy();
  }

  #turn(before: VisionModel | undefined, vision: VisionModel): void {
    this.#isSightStale = true;
    this.#before.show(before?.stars ?? []);
    this.#now.show(vision.stars);
    if (before && before.glow !== vision.glow) [this.#glow, this.#glowBefore] = [this.#glowBefore, this.#glow];
    this.#glowBefore.show(before?.glow);
    this.#glow.show(vision.glow);
  }
}
