import { AssetStore } from './AssetStore.ts';
import { DiskSweep, type MentionedIds, type SweepReport } from './DiskSweep.ts';
import { PortraitStore } from './PortraitStore.ts';

const EVERY_MS = 24 * 3_600_000;

export interface DiskPorts {
  readonly mentioned: MentionedIds;
  /** Whether the folder is this database's. */
  isOurs(): Promise<boolean>;
  now(): number;
  swept(report: SweepReport): void;
  failed(cause: unknown): void;
}

export interface DiskPort {
  freeSession(sessionId: string, pictures: readonly string[]): Promise<void>;
  close(): void;
}

/** Keeps the data folder free of what nobody owns: swept now and daily, and on the spot when a session is deleted. */
export function openDisk(dataDir: string, ports: DiskPorts): DiskPort {
  const assets = new AssetStore(dataDir);
  const portraits = new PortraitStore(dataDir);
  const sweeping = new DiskSweep(dataDir, ports.mentioned, ports.now);
  let isClosed = false;
  const sweep = async (): Promise<void> => {
    try {
      if (await ports.isOurs()) ports.swept(await sweeping.sweep());
      else ports.failed(new Error('The data folder belongs to another database; nothing in it is removed'));
    } catch (cause) {
      // The database goes first when the server ends; the next one sweeps.
      if (!isClosed) ports.failed(cause);
    }
  };
  void sweep();
  const timer = setInterval(() => void sweep(), EVERY_MS);
  timer.unref();
  return {
    close: () => {
      isClosed = true;
      clearInterval(timer);
    },
    freeSession: async (sessionId, pictures) => {
      await portraits.deleteAll(sessionId);
      for (const assetId of pictures) await assets.delete(assetId);
    },
  };
}
