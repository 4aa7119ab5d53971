import type { Dependency } from '../../src/operations/index.ts';
import type { Scene } from './Scene.ts';

export interface Fault {
  readonly name: string;
  /** How many server processes it takes. */
  readonly processes: 1 | 2;
  /** Part of the short run. */
  readonly isTelling?: boolean;
  /** Players must hear within two seconds that this is gone, and that it is back. */
  readonly takes?: Dependency;
  /** Connections are lost by it; otherwise nobody may be sent away. */
  readonly cutsOff?: boolean;
  /** Play must not pause for it. */
  readonly playsOn?: boolean;
  /** Bound on the time (ms) until everybody plays again. */
  readonly backWithinMs?: number;
  /** Resolves when the fault is over. */
  strike(scene: Scene): Promise<void>;
}

/** This machine does not let the fault be struck. */
export class NotStruck extends Error {}
