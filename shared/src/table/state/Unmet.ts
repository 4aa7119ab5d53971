/** What is still needed, and the same as a sentence. */
export interface Unmet {
  readonly needs: readonly string[];
  readonly why: string;
}

/** A reason that is no more than a sentence, if there is one. */
export const because = (why: string | null | undefined): Unmet | undefined =>
  why ? { needs: [], why: `${why}.` } : undefined;
