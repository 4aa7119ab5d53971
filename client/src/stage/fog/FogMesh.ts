import { Geometry, Mesh, Shader, Texture, type TextureSource } from 'pixi.js';
import { FOG_FRAGMENT, FOG_VERTEX } from './fogShader.ts';

const zeros = (count: number): Float32Array => new Float32Array(count);

export interface FogUniforms {
  uView: Float32Array;
  uCamera: Float32Array;
  uScene: Float32Array;
  uExploredSpan: Float32Array;
  uSightTexel: Float32Array;
  uGlowRect: Float32Array;
  uGlowBeforeRect: Float32Array;
  uBack: Float32Array;
  uFade: number;
  uAll: number;
  uAmbient: number;
  uGrey: number;
  uHasGlow: number;
  uGridOffset: Float32Array;
  uGridKind: number;
  uGridInk: number;
  uGridColor: Float32Array;
}
export type FogTexture = 'uGround' | 'uSight' | 'uGlow' | 'uGlowBefore' | 'uExplored';

/** The whole view as one quad. */
export class FogMesh extends Mesh<Geometry, Shader> {
  readonly uniforms: FogUniforms;

  constructor() {
    const blank = Texture.EMPTY.source;
    const shader = Shader.from({
      gl: { vertex: FOG_VERTEX, fragment: FOG_FRAGMENT },
      resources: {
        fogUniforms: {
          uView: { value: zeros(2), type: 'vec2<f32>' },
          uCamera: { value: zeros(3), type: 'vec3<f32>' },
          uScene: { value: zeros(2), type: 'vec2<f32>' },
          uExploredSpan: { value: zeros(2), type: 'vec2<f32>' },
          uSightTexel: { value: zeros(2), type: 'vec2<f32>' },
          uGlowRect: { value: zeros(4), type: 'vec4<f32>' },
          uGlowBeforeRect: { value: zeros(4), type: 'vec4<f32>' },
          uBack: { value: zeros(3), type: 'vec3<f32>' },
          uFade: { value: 1, type: 'f32' },
          uAll: { value: 0, type: 'f32' },
          uAmbient: { value: 1, type: 'f32' },
          uGrey: { value: 0, type: 'f32' },
          uHasGlow: { value: 0, type: 'f32' },
          uGridOffset: { value: zeros(2), type: 'vec2<f32>' },
          uGridKind: { value: 1, type: 'f32' },
          uGridInk: { value: 0, type: 'f32' },
          uGridColor: { value: zeros(3), type: 'vec3<f32>' },
        },
        uGround: blank,
        uSight: blank,
        uGlow: blank,
        uGlowBefore: blank,
        uExplored: blank,
      },
    });
    const geometry = new Geometry({
      attributes: { aPosition: { buffer: new Float32Array([0, 0, 1, 0, 1, 1, 0, 1]), format: 'float32x2' } },
      indexBuffer: [0, 1, 2, 0, 2, 3],
    });
    super({ geometry, shader });
    this.uniforms = shader.resources['fogUniforms'].uniforms as FogUniforms;
  }

  bind(name: FogTexture, source: TextureSource): void {
    const { resources } = this.shader!;
    if (resources[name] !== source) resources[name] = source;
  }
}
