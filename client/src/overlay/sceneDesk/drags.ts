/** What is dragged over the desk: somebody's face, or a scene. Its data is the id. */
export const FACE = 'application/x-tallow-face';
export const SCENE = 'application/x-tallow-scene';
