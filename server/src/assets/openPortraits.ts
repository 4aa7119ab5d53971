import type { PictureShape } from './cutPortrait.ts';
import { FairQueue, type Asker } from './FairQueue.ts';
import { PortraitStore } from './PortraitStore.ts';

/** A group of tokens gets its portraits one after the other; each takes a moment. */
const QUEUE = { atOnce: 2, perUser: 8, perSession: 16, inAll: 100 } as const;

/** Portraits as their routes use them. */
export interface PortraitPort {
  /** Undefined when the user, or whose it is to be, has as many under way as there may be. */
  enter(asker: Asker): { save(path: string, shape: PictureShape): Promise<string>; leave(): void } | undefined;
  /** Of a session, or a sheet of the library. */
  read(ownerId: string, id: string): Promise<Buffer | undefined>;
  /** Brings a picture along under its id; one that is not there is fine. */
  copy(from: string, id: string, to: string): Promise<void>;
  delete(ownerId: string, id: string): Promise<void>;
  deleteAll(ownerId: string): Promise<void>;
}

export function openPortraits(dataDir: string): PortraitPort {
  const store = new PortraitStore(dataDir);
  const queue = new FairQueue(QUEUE);
  return {
    enter: (asker) => {
      const place = queue.enter(asker);
      return (
        place && {
          leave: () => place.leave(),
          save: (path, shape) => place.run(() => store.save(asker.sessionId, path, shape)),
        }
      );
    },
    read: (ownerId, id) => store.read(ownerId, id),
    copy: (from, id, to) => store.copy(from, id, to),
    delete: (ownerId, id) => store.delete(ownerId, id),
    deleteAll: (ownerId) => store.deleteAll(ownerId),
  };
}
