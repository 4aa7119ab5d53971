import type { UvttChoices, UvttReport } from '@tallow/shared/uvtt';

/** What the uploader says of a plain picture's grid. Cells across and down may be fractions; one of both is enough. */
export interface GridWish {
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  /** Side of a cell in pixels of the picture. */
  readonly cellPixels?: number | undefined;
  /** Map units by which the first cell is shifted, 0..99. */
  readonly offsetX?: number | undefined;
  readonly offsetY?: number | undefined;
}

export interface ImportWishes {
  readonly choices: UvttChoices;
  /** Undefined: as the name of the file says, else guessed. Files that say it themselves are not asked. */
  readonly grid?: GridWish | undefined;
}

/** What became of a map file. */
export interface ImportReport extends UvttReport {
  /** Cells across and down, and where their size comes from. */
  readonly grid: {
    readonly columns: number;
    readonly rows: number;
    readonly source: 'file' | 'name' | 'chosen' | 'guessed';
  };
}
