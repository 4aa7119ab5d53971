export interface Settings {
  /** Players look through the eyes of every player's token. */
  readonly partyVision: boolean;
  /** How long a defender has to answer; 0: as long as they like. */
  readonly reactionSeconds: number;
}

export const START_SETTINGS: Settings = { partyVision: false, reactionSeconds: 30 };
