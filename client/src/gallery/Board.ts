import type { ComponentType } from 'react';

/** A control or card in each of its states. */
export interface Piece {
  /** The name of its file. */
  readonly of: string;
  /** Controls that it is made of, and that are not used alone. */
  readonly parts?: readonly string[];
  /** By what the state is called; each is rendered by itself. */
  readonly states: Readonly<Record<string, ComponentType>>;
  /** It takes what room there is: shown as wide as a panel. */
  readonly isWide?: true;
  /** It is a line of a list, on the ground that it lies on by itself. */
  readonly isLine?: true | 'on glass';
}

/** What is looked at together. */
export interface Board {
  readonly name: string;
  readonly pieces: readonly Piece[];
  /** In pixels, where something lies over the whole window; else as high as what is in it. */
  readonly height?: number;
  /** What it lies on; else on a panel. */
  readonly ground?: 'ink';
}
