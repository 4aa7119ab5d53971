import type { DrawingShape, TemplateShape } from '@tallow/shared/table';

/** How the next drawing and the next template are made, on this screen only. */
export interface MarkOptions {
  readonly drawing: {
    readonly shape: DrawingShape;
    readonly color: string;
    /** Map units; of a text, the height of its letters. */
    readonly width: number;
    readonly isFilled: boolean;
    readonly opacity: number;
    readonly layer: 'gm' | 'all';
  };
  readonly template: {
    readonly shape: TemplateShape;
    readonly color: string;
    readonly lengthFeet: number;
    readonly widthFeet: number;
    /** Null: it stays. */
    readonly rounds: number | null;
  };
}

export const START_MARK_OPTIONS: MarkOptions = {
  drawing: { shape: 'freehand', color: '#e8b04b', width: 8, isFilled: false, opacity: 1, layer: 'all' },
  template: { shape: 'circle', color: '#d1603d', lengthFeet: 20, widthFeet: 5, rounds: null },
};
