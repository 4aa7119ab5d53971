import { FairQueue, type Asker } from './FairQueue.ts';
import { PortraitStore } from './PortraitStore.ts';

/** A group of tokens gets its portraits one after the other; each takes a moment. */
const QUEUE = { atOnce: 2, perUser: 8, perSession: 16, inAll: 100 } as const;

/** Portraits as their routes use them. */
export interface PortraitPort {
  /** Undefined when the user, or the session, has as many under way as there may be. */
  enter(asker: Asker): { save(path: string): Promise<string>; leave(): void } | undefined;
  read(sessionId: string, id: string): Promise<Buffer | undefined>;
}

export function openPortraits(dataDir: string): PortraitPort {
  const store = new PortraitStore(dataDir);
  const queue = new FairQueue(QUEUE);
  return {
    enter: (asker) => {
      const place = queue.enter(asker);
      return (
        place && { leave: () => place.leave(), save: (path) => place.run(() => store.save(asker.sessionId, path)) }
      );
    },
    read: (sessionId, id) => store.read(sessionId, id),
  };
}
