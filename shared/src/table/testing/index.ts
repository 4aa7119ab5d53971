export {
  BO,
  created,
  CY,
  DEE,
  DOOR,
  EVE,
  GM,
  PARTY,
  play,
  SCENE,
  sceneWith,
  SESSION,
  table,
  token,
  tokenId,
  uuid,
  wall,
} from './builders.ts';
export { fightOf } from './fight.ts';
export { given } from './given.ts';
export { anyFightIntent, FIGHT_SECRETS, startOfFight } from './randomFight.ts';
export { anyStep, startOfPlay, type PlayedStep } from './randomPlay.ts';
