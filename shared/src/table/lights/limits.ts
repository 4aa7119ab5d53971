/** Lights that a scene may have: each is painted for everybody who sees its ground. */
export const MAX_SCENE_LIGHTS = 2_000;
