export interface Tint {
  readonly color: string;
  readonly level: 'bright' | 'dim';
}

/**
 * The samples that a viewer sees and a light reaches, as runs in reading order, four numbers each: row, start, end
 * (exclusive), index of the tint. Nothing here tells of lights or walls beyond what the viewer sees lit. The palette
 * holds only tints in use.
 */
export interface Glow {
  /** Size of the scene in samples. */
  readonly width: number;
  readonly height: number;
  readonly palette: readonly Tint[];
  readonly runs: Int32Array;
}
