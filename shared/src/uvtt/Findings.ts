/** The part of a map file that a remark is about. */
export type MapPart = 'format' | 'grid' | 'walls' | 'objects' | 'doors' | 'lights' | 'environment';

/** Something that was found so often, in a sentence for the uploader. */
export interface Remark {
  readonly part: MapPart;
  readonly why: string;
  readonly count: number;
}

/** What the readers of the parts left out or put right. The same thing found again is counted, not told again. */
export class Findings {
  readonly #leftOut = new Map<string, Remark>();
  readonly #mended = new Map<string, Remark>();

  leaveOut(part: MapPart, why: string): void {
    count(this.#leftOut, part, why);
  }

  mend(part: MapPart, why: string): void {
    count(this.#mended, part, why);
  }

  get leftOut(): readonly Remark[] {
    return [...this.#leftOut.values()];
  }

  get mended(): readonly Remark[] {
    return [...this.#mended.values()];
  }
}

function count(remarks: Map<string, Remark>, part: MapPart, why: string): void {
  const key = `${part}: ${why}`;
  remarks.set(key, { part, why, count: (remarks.get(key)?.count ?? 0) + 1 });
}
