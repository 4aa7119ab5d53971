export type UvttCode =
  | 'not-an-object'
  | 'bad-format'
  | 'missing-resolution'
  | 'bad-size'
  | 'bad-grid'
  | 'missing-image'
  | 'bad-image'
  | 'unsupported-image'
  | 'too-large'
  | 'too-many-walls'
  | 'too-many-doors'
  | 'too-many-lights';

/** Why a file is not taken: a code for programs and a sentence for people. */
export interface UvttRefusal {
  readonly code: UvttCode;
  readonly message: string;
}

/** How the readers of the parts give up; never leaves this folder. */
export class Unreadable extends Error {
  readonly refusal: UvttRefusal;

  constructor(refusal: UvttRefusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

export function giveUp(code: UvttCode, message: string): never {
  throw new Unreadable({ code, message });
}
