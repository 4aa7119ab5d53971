/** What the map says itself, in its reader's language. */
export interface StageWords {
  /** Its name for those who hear it. */
  readonly map: string;
  /** What the fog brush does, written below it. */
  readonly brush: Readonly<Record<'reveal' | 'hide', string>>;
}
