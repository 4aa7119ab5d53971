export { MapTiles } from './MapTiles.ts';
export { isOurDataDir } from './isOurDataDir.ts';
export { openDisk, type DiskPort } from './openDisk.ts';
export { openPortraits } from './openPortraits.ts';
export { openSceneFiles } from './openSceneFiles.ts';
export { openMapImports } from './openMapImports.ts';
