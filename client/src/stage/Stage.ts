/** What a right click or a long press was on. `x`, `y` are map units, `screen` CSS pixels within the host. */
export interface ContextTarget {
  readonly kind: 'token' | 'door' | 'pin' | 'drawing' | 'template' | 'prop' | 'ground';
  /** Empty for the ground. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly screen: { readonly x: number; readonly y: number };
}

/** The map on the screen. All screen places are CSS pixels within the host element. */
export interface Stage {
  destroy(): void;
  /** Gives the map the keyboard. */
  focus(): void;
  /** Brings a map place to the middle of the host. */
  centerOn(x: number, y: number): void;
  /** Moves the map under the window by CSS pixels. */
  panBy(dx: number, dy: number): void;
  zoomBy(factor: number): void;
  /** Shows the whole scene. */
  fit(): void;
  /** What lies at a place of the host. */
  targetAt(x: number, y: number): ContextTarget;
  screenOf(x: number, y: number): { readonly x: number; readonly y: number };
  /** Called when the camera moved; returns the way to stop. */
  onView(listener: () => void): () => void;
  onContext(listener: (target: ContextTarget) => void): () => void;
  /** Double click on a token. */
  onOpenSheet(listener: (tokenId: string) => void): () => void;
  /** A press on a pin. */
  onOpenPin(listener: (pinId: string) => void): () => void;
  /** A press where words are to be written. */
  onWrite(listener: (at: { readonly x: number; readonly y: number }) => void): () => void;
}
