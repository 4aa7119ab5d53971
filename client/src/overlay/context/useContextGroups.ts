import {
  BookOpen,
  BringToFront,
  ClipboardCopy,
  ClipboardPaste,
  Copy,
  DoorClosed,
  DoorOpen,
  Eye,
  EyeOff,
  Footprints,
  Image,
  KeyRound,
  LocateFixed,
  Lock,
  LockOpen,
  MapPin,
  Radio,
  SendToBack,
  SlidersHorizontal,
  Trash2,
  TriangleAlert,
  UserPlus,
  VenetianMask,
} from 'lucide-react';
import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import type { DoorId } from '@tallow/shared/kernel';
import { snapTopLeft } from '@tallow/shared/table';
import type { ContextTarget } from '../../stage/index.ts';
import { sheetOfToken } from '../../store/index.ts';
import type { MenuAction, MenuGroup } from '../controls/MenuItems.tsx';
import { useDrawingActions } from '../drawings/useDrawingActions.ts';
import { usePinActions } from '../pins/usePinActions.ts';
import { usePlacing } from '../placing/usePlacing.ts';
import { useUnplaced } from '../placing/useUnplaced.ts';
import { usePropActions } from '../props/usePropActions.ts';
import { useMapView } from '../table/MapView.ts';
import { useIsGm, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { useOpenSheet } from '../table/useOpenSheets.ts';
import { useCopies } from '../tokens/useCopies.ts';
import { useTemplateActions } from '../templates/useTemplateActions.ts';
import { useTokenActions } from '../tokens/useTokenActions.ts';
import { t } from '../words/t.ts';

/** More would make the menu longer than the map; the party's list has all. */
const MAX_PUT = 6;
/** From the corner of a cell to its middle, in map units. */
const HALF_CELL = UNITS_PER_CELL / 2;

type Read = (target: ContextTarget) => readonly MenuAction[];

function useTokenGroup(): Read {
  const table = useTable();
  const isGm = useIsGm();
  const ui = useTableUi();
  const openSheet = useOpenSheet();
  const { change, order, remove } = useTokenActions();
  const { copy, duplicate } = useCopies();
  return ({ id }) => {
    const token = table.model.tokens.get(id);
    if (!token) return [];
    const details = {
      label: t('token.details'),
      icon: SlidersHorizontal,
      onPick: () => {
        table.select([id]);
        ui.openTab('token');
      },
    };
    const sheet = sheetOfToken(table.model, id);
    const first = sheet
      ? [
          {
            label: t('sheet.open'),
            icon: BookOpen,
            onPick: () => {
              table.select([id]);
              openSheet(sheet.id);
            },
          },
          details,
        ]
      : [details];
    if (!isGm) return first;
    // What is said of one of the selected is meant for all of them.
    const { selection, tokens } = table.model;
    const meant = selection.has(id) ? [...selection].flatMap((each) => tokens.get(each) ?? []) : [token];
    return [
      ...first,
      {
        label: token.hidden ? t('token.reveal') : t('token.hide'),
        icon: token.hidden ? Eye : EyeOff,
        onPick: () => change(token, { hidden: !token.hidden }),
      },
      {
        label: token.locked ? t('token.unlock') : t('token.lock'),
        icon: token.locked ? LockOpen : Lock,
        onPick: () => meant.forEach((each) => change(each, { locked: !token.locked })),
      },
      { label: t('token.toFront'), icon: BringToFront, onPick: () => order(meant, 'front') },
      { label: t('token.toBack'), icon: SendToBack, onPick: () => order(meant, 'back') },
      { label: t('token.copy'), icon: ClipboardCopy, onPick: () => void copy() },
      { label: t('token.duplicate'), icon: Copy, onPick: () => void duplicate() },
      { label: t('token.remove'), icon: Trash2, tone: 'danger', onPick: () => remove([token]) },
    ];
  };
}

function useDoorGroup(): Read {
  const table = useTable();
  const ui = useTableUi();
  const isGm = useIsGm();
  return ({ id }) => {
    const door = table.model.doors.get(id);
    if (!door) return [];
    const set = (state: 'open' | 'closed' | 'locked') => (): void =>
      void table.act({ action: 'door.set', doorId: id as DoorId, state });
    const toggle =
      door.state === 'open'
        ? { label: t('door.close'), icon: DoorClosed, onPick: set('closed') }
        : { label: t('door.open'), icon: DoorOpen, onPick: set('open') };
    if (!isGm) return [toggle];
    return [
      toggle,
      door.state === 'locked'
        ? { label: t('door.unlock'), icon: KeyRound, onPick: set('closed') }
        : { label: t('door.lock'), icon: Lock, onPick: set('locked') },
      {
        label: door.secret ? t('door.reveal') : t('door.makeSecret'),
        icon: door.secret ? Eye : VenetianMask,
        onPick: () => void table.act({ action: 'door.secret', doorId: id as DoorId, secret: !door.secret }),
      },
      {
        label: t('triggers.onDoor'),
        icon: TriangleAlert,
        onPick: () => ui.set({ mark: { kind: 'new-trigger', region: { doorId: id as DoorId } } }),
      },
      {
        label: t('door.remove'),
        icon: Trash2,
        tone: 'danger',
        onPick: () => void table.act({ action: 'door.delete', doorId: id as DoorId }),
      },
    ];
  };
}

/** The actions that make sense where somebody clicked. */
export function useContextGroups(): (target: ContextTarget) => readonly MenuGroup[] {
  const table = useTable();
  const isGm = useIsGm();
  const view = useMapView();
  const tokenGroup = useTokenGroup();
  const doorGroup = useDoorGroup();
  const { paste } = useCopies();
  const [pins, drawings, templates, props] = [
    usePinActions(),
    useDrawingActions(),
    useTemplateActions(),
    usePropActions(),
  ];
  const groups: Readonly<Record<ContextTarget['kind'], Read>> = {
    token: tokenGroup,
    door: doorGroup,
    pin: ({ id }) => pins(id),
    drawing: ({ id }) => drawings(id),
    template: ({ id }) => templates(id),
    prop: ({ id }) => props(id),
    ground: () => [],
  };
  const ui = useTableUi();
  const { copied } = ui;
  const unplaced = useUnplaced();
  const { put, bring, bringParty } = usePlacing();
  return (target) => {
    const { x, y } = target;
    const place = (): void => {
      const { scene } = table.model;
      if (scene)
        void table.act({
          action: 'token.create',
          name: t('context.newToken'),
          ...snapTopLeft(scene.grid, x - HALF_CELL, y - HALF_CELL, 1),
        });
    };
    const here: MenuAction[] = [
      { label: t('context.ping'), icon: Radio, onPick: () => table.ping(x, y) },
      { label: t('context.center'), icon: LocateFixed, onPick: () => view?.centerOn(x, y) },
    ];
    if (isGm)
      here.push(
        { label: t('pins.here'), icon: MapPin, onPick: () => ui.set({ mark: { kind: 'new-pin', x, y } }) },
        {
          label: t('triggers.here'),
          icon: TriangleAlert,
          onPick: () => {
            const region = { shape: 'circle', x: Math.round(x), y: Math.round(y), radius: UNITS_PER_CELL } as const;
            ui.set({ mark: { kind: 'new-trigger', region } });
          },
        },
        { label: t('props.here'), icon: Image, onPick: () => ui.set({ mark: { kind: 'new-prop', x, y } }) },
      );
    if (isGm && target.kind === 'ground') {
      here.unshift({ label: t('context.placeHere'), icon: UserPlus, onPick: place });
      if (copied) here.push({ label: t('token.paste'), icon: ClipboardPaste, onPick: () => void paste() });
    }
    const spot = { x: Math.round(x - HALF_CELL), y: Math.round(y - HALF_CELL) };
    const puts = unplaced
      .slice(0, MAX_PUT)
      .map((sheet) => ({
        label: t('placing.put', { name: sheet.name }),
        icon: MapPin,
        onPick: () => put(sheet, spot),
      }));
    const party = { label: t('placing.party'), icon: Footprints, onPick: () => bringParty(spot) };
    const { members, whereabouts, scene } = table.model;
    const brings = [...members.values()]
      .filter(({ userId, role }) => role === 'player' && whereabouts.get(userId) !== scene?.id)
      .slice(0, MAX_PUT)
      .map((player) => ({
        label: t('placing.bring', { name: player.displayName }),
        icon: Footprints,
        onPick: () => bring(player, spot),
      }));
    const people = target.kind === 'ground' && isGm ? [party, ...brings, ...puts] : [];
    const thing = groups[target.kind](target);
    return [{ actions: thing }, { actions: here }, { actions: people }];
  };
}
