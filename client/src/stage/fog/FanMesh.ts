import { Geometry, Mesh, Shader } from 'pixi.js';
import type { Star } from '@tallow/shared/vision';
import { fanOf } from './fanOf.ts';

const VERTEX = `#version 300 es
precision highp float;
in vec2 aPosition;
in vec3 aEye;
out vec2 vPlace;
out vec3 vEye;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
void main() {
  vPlace = aPosition;
  vEye = aEye;
  gl_Position = vec4((uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix * vec3(aPosition, 1.)).xy, 0., 1.);
}`;
const FRAGMENT = `#version 300 es
precision highp float;
in vec2 vPlace;
in vec3 vEye;
out vec4 oColor;
uniform vec4 uFanChannel;
void main() {
  float away = distance(vPlace, vEye.xy);
  float soft = min(vEye.z * .12, 60.);
  oColor = uFanChannel * (1. - smoothstep(vEye.z - soft, vEye.z, away));
}`;

/** All stars of one sight as triangle fans, drawn into one channel of the sight texture. */
export class FanMesh extends Mesh<Geometry, Shader> {
  constructor(channel: 'red' | 'green') {
    const shader = Shader.from({
      gl: { vertex: VERTEX, fragment: FRAGMENT },
      resources: {
        fanUniforms: {
          uFanChannel: { value: new Float32Array(channel === 'red' ? [1, 0, 0, 1] : [0, 1, 0, 1]), type: 'vec4<f32>' },
        },
      },
    });
    super({ geometry: toGeometry([]), shader });
    this.blendMode = 'add';
    this.visible = false;
  }

  show(stars: readonly Star[]): void {
    const old = this.geometry;
    this.geometry = toGeometry(stars);
    old.destroy(true);
    this.visible = stars.length > 0;
  }
}

function toGeometry(stars: readonly Star[]): Geometry {
  const { positions, eyes, indices } = fanOf(stars);
  return new Geometry({
    attributes: { aPosition: { buffer: positions, format: 'float32x2' }, aEye: { buffer: eyes, format: 'float32x3' } },
    indexBuffer: indices,
  });
}
