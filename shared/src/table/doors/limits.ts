/** Doors that a scene may have. */
export const MAX_SCENE_DOORS = 2_000;
