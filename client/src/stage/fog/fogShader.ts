import { UNITS_PER_CELL } from '@tallow/shared/geometry';

const CELL = UNITS_PER_CELL.toFixed(1);

/** Covers the view; `aPosition` runs from (0, 0) to (1, 1). */
export const FOG_VERTEX = `#version 300 es
precision highp float;
in vec2 aPosition;
out vec2 vUv;
out vec2 vScreen;
uniform mat3 uProjectionMatrix;
uniform vec2 uView;
void main() {
  vUv = aPosition;
  vScreen = aPosition * uView;
  gl_Position = vec4((uProjectionMatrix * vec3(vScreen, 1.)).xy, 0., 1.);
}`;

/**
 * Puts the ground, what is seen of it, what is lit and what is remembered together.
 * uSight: red is the sight before, green the sight now; uFade runs from the one to the other.
 */
export const FOG_FRAGMENT = `#version 300 es
precision highp float;
in vec2 vUv;
in vec2 vScreen;
out vec4 oColor;
uniform sampler2D uGround;
uniform sampler2D uSight;
uniform sampler2D uGlow;
uniform sampler2D uGlowBefore;
uniform sampler2D uExplored;
uniform vec3 uCamera;
uniform vec2 uScene;
uniform vec2 uExploredSpan;
uniform vec2 uSightTexel;
uniform vec4 uGlowRect;
uniform vec4 uGlowBeforeRect;
uniform vec3 uBack;
uniform float uFade;
uniform float uAll;
uniform float uAmbient;
uniform float uGrey;
uniform float uHasGlow;
uniform vec2 uGridOffset;
uniform float uGridKind;
uniform float uGridInk;
uniform vec3 uGridColor;

const vec3 LUMA = vec3(.3, .59, .11);
float sightAt(vec2 uv) {
  vec2 both = min(texture(uSight, uv).rg, vec2(1.));
  return mix(both.r, both.g, uFade);
}
/** Four taps between texels see sixteen of them. */
float sight(vec2 uv) {
  vec2 t = uSightTexel;
  return .25 * (sightAt(uv + t) + sightAt(uv - t) + sightAt(uv + vec2(t.x, -t.y)) + sightAt(uv + vec2(-t.x, t.y)));
}
/** Colour, smooth over the edges of what is lit, and coverage. */
vec4 inRect(sampler2D glow, vec4 rect, vec2 place) {
  vec2 uv = (place - rect.xy) / rect.zw;
  vec2 inside = step(vec2(0.), uv) * step(uv, vec2(1.));
  vec4 light = texture(glow, uv);
  return vec4(light.rgb, light.a * inside.x * inside.y);
}
vec4 glowAt(vec2 place) {
  vec4 now = inRect(uGlow, uGlowRect, place);
  return uFade < 1. ? mix(inRect(uGlowBefore, uGlowBeforeRect, place), now, uFade) : now;
}
/** CSS pixels to the nearest line of the grid. */
float squares(vec2 cell) {
  vec2 away = abs(fract(cell - .5) - .5);
  return min(away.x, away.y) * ${CELL} * uCamera.z;
}
float hexes(vec2 cell) {
  vec2 s = vec2(1., 1.7320508);
  vec2 q = cell + vec2(0., .2886751);
  vec2 a = mod(q, s) - s * .5;
  vec2 b = mod(q - s * .5, s) - s * .5;
  vec2 c = abs(dot(a, a) < dot(b, b) ? a : b);
  return (.5 - max(dot(c, s * .5), c.x)) * ${CELL} * uCamera.z;
}
vec3 withGrid(vec3 ground, vec2 place) {
  if (uGridInk < .01) return ground;
  vec2 cell = (place - uGridOffset) / ${CELL};
  float away = uGridKind > 1.5 ? hexes(cell) : squares(cell);
  return mix(ground, uGridColor, uGridInk * (1. - smoothstep(.35, 1.1, away)));
}
void main() {
  vec2 place = (vScreen - uCamera.xy) / uCamera.z;
  vec2 rim = min(place, uScene - place) * uCamera.z;
  float within = min(rim.x, rim.y);
  if (within < -1.) {
    oColor = vec4(uBack, 1.);
    return;
  }
  vec3 ground = withGrid(texture(uGround, vUv).rgb, place);
  float grey = dot(ground, LUMA);
  vec3 color = mix(ground, vec3(grey) * vec3(.94, .97, 1.04), uGrey) * uAmbient;
  float seen = 0.;
  if (uHasGlow > .5) {
    vec4 light = glowAt(place);
    seen = smoothstep(.15, .85, light.a);
    vec3 lit = ground * light.rgb;
    lit *= max(1., dot(color, LUMA) / max(dot(lit, LUMA), .001));
    color = mix(color, lit, seen);
  }
  if (uAll < .5) {
    float explored = smoothstep(.2, .8, texture(uExplored, place / uExploredSpan).r);
    vec3 memory = mix(vec3(grey) * vec3(.92, .96, 1.05), ground, .18) * .36 + uBack * .22;
    color = mix(mix(uBack, memory, explored), color, max(sight(vUv), seen));
  }
  color = mix(uBack, color, smoothstep(-.5, .5, within) * mix(.35, 1., smoothstep(0., 14., within)));
  oColor = vec4(color, 1.);
}`;
