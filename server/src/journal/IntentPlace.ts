/** Where an intent is stored, and what its actor was answered. */
export interface IntentPlace {
  readonly seq: number;
  readonly actorSeq: number;
}
