/** What the file does not say and the uploader may. */
export interface UvttChoices {
  /**
   * Portals that stand open. Exporters write windows like that, and open doors too; `auto` takes the narrow ones for
   * windows.
   */
  readonly openPortals: 'auto' | 'windows' | 'doors';
  /**
   * Outlines of things: `pillars` are seen, hide what is behind them and can be walked over; `blockers` are the same
   * and nobody walks through; `nothing` leaves them out.
   */
  readonly objects: 'pillars' | 'blockers' | 'nothing';
  /** Whether the lights of the file are taken. */
  readonly lights: boolean;
}

export const USUAL_CHOICES: UvttChoices = { openPortals: 'auto', objects: 'pillars', lights: true };
