export interface Settings {
  /** Players look through the eyes of every player's token. */
  readonly partyVision: boolean;
}
