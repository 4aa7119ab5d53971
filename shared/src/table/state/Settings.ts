export interface Settings {
  /** Players look through the eyes of every player's token. */
  readonly partyVision: boolean;
  /** How long a defender has to answer; 0: as long as they like. */
  readonly reactionSeconds: number;
  /** Players move nothing until the GM lets the game go on. */
  readonly paused: boolean;
  /** Players draw on the map, too. */
  readonly playersDraw: boolean;
}

export const START_SETTINGS: Settings = { partyVision: false, reactionSeconds: 30, paused: false, playersDraw: false };
