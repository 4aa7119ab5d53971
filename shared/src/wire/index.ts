export { decodeWalls, encodeWalls } from './walls.ts';
