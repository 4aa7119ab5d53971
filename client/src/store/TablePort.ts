import type { ActionMessage, Step } from '@tallow/shared/contracts';
import type { Building } from './Building.ts';
import type { MarkOptions } from './MarkOptions.ts';
import type { Pointing } from './RulesModel.ts';
import type { SubmitResult, TableModel, ToolId } from './TableModel.ts';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** An action without its intent id: net gives it one. */
export type Action = DistributiveOmit<ActionMessage, 'intentId'>;

export type { Step };

export interface MapTile {
  readonly blob: Blob;
  readonly isFinal: boolean;
}

/** What tools and overlay do at the table: read the model, ask the server, change what is only on this screen. */
export interface TablePort {
  readonly model: TableModel;
  /** Called after every change, at most once a frame. Returns the way to stop. */
  subscribe(listener: () => void): () => void;

  /** Moves a token; shown at once, eased back with a notice when refused. `path`: corners passed before the end. */
  move(tokenId: string, x: number, y: number, path?: readonly (readonly [number, number])[]): Promise<SubmitResult>;
  /** Moves tokens together, all or none; shown at once, eased back with a notice when refused. */
  moveGroup(moves: readonly { readonly id: string; readonly x: number; readonly y: number }[]): Promise<SubmitResult>;
  /**
   * Asks for anything but moving and talking. A refusal is told as a notice, unless the asker shows it itself
   * (`quiet`).
   */
  act(action: Action, quiet?: 'quiet'): Promise<SubmitResult>;
  say(text: string, to?: 'all' | 'gm' | readonly string[]): Promise<SubmitResult>;
  drag(tokenId: string, x: number, y: number): void;
  ping(x: number, y: number): void;
  ruler(points: readonly (readonly [number, number])[]): void;
  viewAs(userId: string | null): void;
  /** A token's picture; null when there is none. */
  loadPortrait(portraitId: string, signal: AbortSignal): Promise<Blob | null>;
  /**
   * A tile of a scene's picture. Not final: it shows explored ground only, ask again when more was explored. Null:
   * there is none.
   */
  /** As a Universal VTT file. */
  loadSceneFile(sceneId: string): Promise<Blob>;
  loadTile(sceneId: string, z: number, x: number, y: number, signal: AbortSignal): Promise<MapTile | null>;
  /** Loads the next older page of chat into the log. */
  loadOlderChat(): Promise<void>;

  select(tokenIds: readonly string[]): void;
  setTool(tool: ToolId): void;
  /** Takes the tool in hand that lays the grid upon so many cells of the picture. */
  dragCells(count: number): void;
  build(options: Partial<Building>): void;
  setMarkOptions(options: Partial<MarkOptions>): void;
  /** Marks tokens as targets, instead of those marked before. */
  mark(tokenIds: readonly string[]): void;
  /** Begins to point something out on the map, changes it, or ends it. */
  point(pointing: Pointing | null): void;
  dismiss(noticeId: number): void;
  /** `at`: the map place it belongs to; without one it is for the whole table. */
  notify(
    text: string,
    tone?: 'info' | 'danger' | 'success',
    at?: { readonly x: number; readonly y: number } | null,
  ): void;
  /** Makes the join code useless and shows the new one. Rejects with an `ApiError`. */
  renewJoinCode(): Promise<void>;
  /** For the GM: what was done and can be taken back, the newest first. Rejects with an `ApiError`. */
  steps(): Promise<readonly Step[]>;
  /** The GM renames the table, or has people knock. Rejects with an `ApiError`. */
  changeSession(changes: { readonly name?: string; readonly knock?: boolean }): Promise<void>;
  /** Looks whether somebody renewed the join code. */
  freshJoinCode(): void;
  /** The table's creator takes the GM's seat, which nobody sits in. Rejects with an `ApiError`. */
  claimGm(): Promise<void>;
  /** Tries to connect now instead of at the end of the countdown. */
  retryNow(): void;
  /** Leaves the page's seat; the membership stays. */
  close(): void;
}
