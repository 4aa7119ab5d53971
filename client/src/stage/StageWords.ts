/** What the map says itself, in its reader's language. */
export interface StageWords {
  /** Its name for those who hear it. */
  readonly map: string;
  /** What the fog brush does, written below it. */
  readonly brush: Readonly<Record<'reveal' | 'hide', string>>;
  /** A distance of the game in its unit, such as `30 ft`. */
  readonly distance: (distance: number, unit: string) => string;
  /** What a token is called that was just placed. */
  readonly newToken: (number: number) => string;
}
