/** What the load runner sets up before k6 starts: people with tokens of both kinds at their tables. */
export interface Prepared {
  readonly url: string;
  readonly version: string;
  readonly tables: readonly PreparedTable[];
}

export interface PreparedTable {
  readonly sessionId: string;
  readonly people: readonly PreparedPerson[];
}

export interface PreparedPerson {
  readonly bearer: string;
  readonly userId: string;
  /** Undefined for those who only watch. */
  readonly tokenId?: string;
  /** Where the token stands, in map units. */
  readonly home?: readonly [number, number];
}
