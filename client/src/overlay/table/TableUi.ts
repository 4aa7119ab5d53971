import { createContext, use } from 'react';
import type { RollVisibility, TriggerRegion } from '@tallow/shared/table';

/** `sheet` is a tab on phones only; elsewhere sheets lie beside the map. */
export type PanelTab = 'log' | 'party' | 'scene' | 'token' | 'sheet';
/** Bottom sheet on a phone: bar only, half of the screen, all of it. */
export type Snap = 'peek' | 'half' | 'full';
/** What lies open of the things on the map and of the handouts; a handout without an id: their list. */
export type OpenMark =
  | { readonly kind: 'pin' | 'prop'; readonly id: string }
  | {
      readonly kind: 'new-pin';
      readonly x: number;
      readonly y: number;
      readonly handoutId?: string;
      readonly title?: string;
    }
  | { readonly kind: 'new-trigger'; readonly region: TriggerRegion }
  /** `file`: a picture that was dropped there. */
  | { readonly kind: 'new-prop'; readonly x: number; readonly y: number; readonly file?: File }
  | { readonly kind: 'handout'; readonly id: string | null };
export type OpenDialog =
  | 'import'
  | 'shortcuts'
  | 'encounter'
  | 'bring'
  | 'rename'
  | 'renew'
  | 'steps'
  | 'triggers'
  | 'bestiary'
  | 'scenes'
  | null;

/** What an action begins with when something on a sheet was pressed. */
export interface ComposeStart {
  readonly entryId?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

export interface CopiedTokens {
  readonly ids: readonly string[];
  readonly sceneId: string;
  /** Map units of the top left corner of them all. */
  readonly x: number;
  readonly y: number;
  /** How often they were put beside themselves. */
  readonly times: number;
}

/** What is only on this screen: which panels and dialogs are open. */
export interface TableUi {
  readonly tab: PanelTab;
  readonly panelOpen: boolean;
  readonly snap: Snap;
  readonly dialog: OpenDialog;
  readonly developer: boolean;
  /** Who hears what is written next: `all`, `gm` or a member's id. */
  readonly chatTarget: string;
  /** The dice tray is open, and for whom it rolls. */
  readonly diceTray: boolean;
  readonly rollVisibility: RollVisibility;
  /** The action being put together, and whose. */
  readonly composing: { readonly sheetId: string; readonly actionId: string; readonly start?: ComposeStart } | null;
  /** The sheets that lie open, oldest first, and the one in front. */
  readonly openSheets: readonly string[];
  readonly sheetId: string | null;
  /** A map file that was dropped on the table and waits for its import. */
  readonly droppedMap: File | null;
  /** Tokens that wait to be put on the map as copies. */
  readonly copied: CopiedTokens | null;
  readonly mark: OpenMark | null;
}

export interface TableUiPort extends TableUi {
  /** Opens the panel at a tab. */
  openTab(tab: PanelTab): void;
  set(change: Partial<TableUi>): void;
}

export const TableUiContext = createContext<TableUiPort | null>(null);

export function useTableUi(): TableUiPort {
  const ui = use(TableUiContext);
  if (!ui) throw new Error('There is no table screen around this component');
  return ui;
}
