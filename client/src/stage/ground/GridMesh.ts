import { Geometry, Mesh, Shader } from 'pixi.js';
import type { SceneModel } from '../../store/index.ts';
import { WORLD_VERTEX } from '../shaders.ts';

const FRAGMENT = `#version 300 es
precision highp float;
in vec2 vPlace;
out vec4 oColor;
uniform vec2 uGridOffset;
uniform vec4 uGridInk;
uniform float uGridKind;
float squares(vec2 p) {
  vec2 d = abs(fract(p - .5) - .5);
  vec2 w = fwidth(p);
  return min(d.x / w.x, d.y / w.y);
}
float hexes(vec2 p) {
  vec2 s = vec2(1., 1.7320508);
  vec2 q = p + vec2(0., .2886751);
  vec2 a = mod(q, s) - s * .5;
  vec2 b = mod(q - s * .5, s) - s * .5;
  vec2 c = abs(dot(a, a) < dot(b, b) ? a : b);
  return (.5 - max(dot(c, s * .5), c.x)) / fwidth(p.x);
}
void main() {
  vec2 p = (vPlace - uGridOffset) / 100.;
  float away = uGridKind > 1.5 ? hexes(p) : squares(p);
  float alpha = uGridInk.a * (1. - smoothstep(.4, 1.3, away));
  oColor = vec4(uGridInk.rgb * alpha, alpha);
}`;

/** Cells of fewer CSS pixels have no lines; above the second number they are drawn in full. */
const FADE = { from: 9, to: 26 };

/** The lines of the grid, drawn by the shader: always a pixel wide. */
export class GridMesh extends Mesh<Geometry, Shader> {
  readonly #ink = new Float32Array([0, 0, 0, 0]);
  readonly #uniforms: { uGridOffset: Float32Array; uGridInk: Float32Array; uGridKind: number };
  #strength = 0;

  constructor() {
    const geometry = new Geometry({ attributes: { aPosition: { buffer: new Float32Array(8), format: 'float32x2' } }, indexBuffer: [0, 1, 2, 0, 2, 3] });
    const shader = Shader.from({
      gl: { vertex: WORLD_VERTEX, fragment: FRAGMENT },
      resources: {
        gridUniforms: {
          uGridOffset: { value: new Float32Array(2), type: 'vec2<f32>' },
          uGridInk: { value: new Float32Array(4), type: 'vec4<f32>' },
          uGridKind: { value: 1, type: 'f32' },
        },
      },
    });
    super({ geometry, shader });
    this.#uniforms = shader.resources['gridUniforms'].uniforms;
  }

  show({ width, height, grid, image }: SceneModel): void {
    this.geometry.getBuffer('aPosition').data = new Float32Array([0, 0, width, 0, width, height, 0, height]);
    this.#uniforms.uGridOffset.set([grid.offsetX, grid.offsetY]);
    this.#uniforms.uGridKind = grid.kind === 'hex' ? 2 : 1;
    this.#strength = grid.kind === 'none' ? 0 : image ? 0.34 : 0.3;
    this.#ink.set([0.03, 0.025, 0.02, 0]);
  }

  zoom(scale: number): void {
    const cell = scale * 100;
    const fade = Math.min(1, Math.max(0, (cell - FADE.from) / (FADE.to - FADE.from)));
    this.#ink[3] = this.#strength * fade;
    this.#uniforms.uGridInk.set(this.#ink);
    this.visible = this.#ink[3] > 0.01;
  }
}
