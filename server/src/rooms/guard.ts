/**
 * Does work that nobody waits for: what a timer or an event of the process brings to a room. A bug in it stops this
 * room, and only this room; thrown into the event loop it would end the process with all its tables.
 */
export type Guard = (work: () => void) => void;

export function guardedBy(stop: (cause: unknown) => void): Guard {
  return (work) => {
    try {
      work();
    } catch (cause) {
      stop(cause);
    }
  };
}
