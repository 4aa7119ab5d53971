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

float sightAt(vec2 uv) {
  vec2 both = min(texture(uSight, uv).rg, vec2(1.));
  return mix(both.r, both.g, uFade);
}
float sight(vec2 uv) {
  vec2 t = uSightTexel * 1.25;
  float s = 4. * sightAt(uv);
  s += 2. * (sightAt(uv + vec2(t.x, 0.)) + sightAt(uv - vec2(t.x, 0.)) + sightAt(uv + vec2(0., t.y)) + sightAt(uv - vec2(0., t.y)));
  s += sightAt(uv + t) + sightAt(uv - t) + sightAt(uv + vec2(t.x, -t.y)) + sightAt(uv + vec2(-t.x, t.y));
  return s / 16.;
}
vec4 inRect(sampler2D glow, vec4 rect, vec2 place) {
  vec2 uv = (place - rect.xy) / rect.zw;
  vec2 inside = step(vec2(0.), uv) * step(uv, vec2(1.));
  return texture(glow, uv) * inside.x * inside.y;
}
vec4 glowAt(vec2 place) {
  vec4 now = inRect(uGlow, uGlowRect, place);
  return uFade < 1. ? mix(inRect(uGlowBefore, uGlowBeforeRect, place), now, uFade) : now;
}
/** Colour is gathered wide so that bright runs softly into dim; coverage close by so that light keeps to its walls. */
vec4 glow(vec2 place) {
  vec4 wide = glowAt(place) * 2.;
  for (int i = 0; i < 8; i++) {
    float turn = float(i) * .7853982;
    wide += glowAt(place + vec2(cos(turn), sin(turn)) * (i % 2 == 0 ? 34. : 18.));
  }
  float near = 2. * glowAt(place).a;
  near += glowAt(place + vec2(6., 0.)).a + glowAt(place - vec2(6., 0.)).a + glowAt(place + vec2(0., 6.)).a + glowAt(place - vec2(0., 6.)).a;
  return vec4(wide.rgb / max(wide.a, .001), smoothstep(.12, .88, near / 6.));
}
void main() {
  vec2 place = (vScreen - uCamera.xy) / uCamera.z;
  vec3 ground = texture(uGround, vUv).rgb;
  float grey = dot(ground, vec3(.3, .59, .11));
  vec4 light = glow(place);
  vec3 unlit = mix(ground, vec3(grey) * vec3(.94, .97, 1.04), uGrey) * uAmbient;
  vec3 lit = ground * light.rgb;
  lit *= max(1., dot(unlit, vec3(.3, .59, .11)) / max(dot(lit, vec3(.3, .59, .11)), .001));
  vec3 seenAs = mix(unlit, lit, light.a);
  float seen = max(max(uAll, sight(vUv)), light.a);
  vec3 memory = mix(vec3(grey) * vec3(.92, .96, 1.05), ground, .18) * .36 + uBack * .22;
  float explored = smoothstep(.2, .8, texture(uExplored, place / uExploredSpan).r);
  vec3 color = mix(mix(uBack, memory, explored), seenAs, seen);
  vec2 rim = min(place, uScene - place) * uCamera.z;
  float within = min(rim.x, rim.y);
  color = mix(uBack, color, smoothstep(-.5, .5, within) * mix(.35, 1., smoothstep(0., 14., within)));
  oColor = vec4(color, 1.);
}`;
