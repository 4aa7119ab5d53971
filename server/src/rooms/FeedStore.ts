/** Where lines stay that a room forgets. */
export interface FeedStore {
  keep(
    sessionId: string,
    rows: readonly { readonly n: number; readonly version: number; readonly entry: unknown }[],
  ): Promise<void>;
  lastOf(sessionId: string): Promise<number>;
}
