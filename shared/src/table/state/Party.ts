/** Somebody in a story, as the reader knows them: both empty for somebody unseen. */
export interface Party {
  readonly sheetId: string;
  readonly name: string;
}
