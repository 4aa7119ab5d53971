import {
  DoorClosed,
  DoorOpen,
  History,
  House,
  Keyboard,
  Link2,
  Moon,
  Pause,
  Pencil,
  Play,
  RefreshCw,
  Redo2,
  Scroll,
  Sun,
  Undo2,
  TriangleAlert,
} from 'lucide-react';
import type { MenuGroup } from '../controls/MenuItems.tsx';
import { languageGroup } from '../controls/LanguageMenu.tsx';
import { goTo } from '../controls/route.ts';
import { useToast } from '../controls/useToast.ts';
import { useCopyLink } from '../invites/useCopyLink.ts';
import { doAgain, takeBack } from '../keyboard/tableKeys.ts';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { useTheme } from '../theme/useTheme.ts';
import { toSentence } from '../words/toSentence.ts';
import { undoneName } from '../words/undoneName.ts';
import { t } from '../words/t.ts';

/** Fingers have no Ctrl+Z: one's own last step, and what was taken back; for a GM all that was done. */
function useUndo(): MenuGroup {
  const table = useTable();
  const ui = useTableUi();
  const toast = useToast();
  const { undoMine, redoMine, ruleset } = useModel((model) => model.session);
  const isGm = useIsGm();
  const isOwnView = useModel(({ viewAs }) => viewAs === null);
  if (!isOwnView) return { actions: [] };
  const offer = (key: 'taking.offer' | 'taking.offerAgain', what: string): string =>
    t(key, { what: undoneName(ruleset, what) });
  return {
    actions: [
      ...(undoMine === ''
        ? []
        : [{ label: offer('taking.offer', undoMine), icon: Undo2, onPick: () => void takeBack(table, toast) }]),
      ...(redoMine === ''
        ? []
        : [{ label: offer('taking.offerAgain', redoMine), icon: Redo2, onPick: () => void doAgain(table, toast) }]),
      ...(isGm
        ? [{ label: t('triggers.title'), icon: TriangleAlert, onPick: () => ui.set({ dialog: 'triggers' }) }]
        : []),
      ...(isGm ? [{ label: t('taking.steps'), icon: History, onPick: () => ui.set({ dialog: 'steps' }) }] : []),
    ],
  };
}

/** What the GM settles about the table itself. */
function useSettings(): MenuGroup {
  const table = useTable();
  const ui = useTableUi();
  const toast = useToast();
  const isGm = useIsGm();
  const { knock, paused } = useModel((model) => model.session);
  if (!isGm) return { actions: [] };
  const toggle = (): void =>
    void table.changeSession({ knock: !knock }).then(
      () => toast(knock ? t('tableSettings.opened') : t('tableSettings.closed'), { tone: 'success' }),
      (cause: unknown) => toast(toSentence(cause), { tone: 'danger' }),
    );
  return {
    actions: [
      {
        label: paused ? t('pause.goOn') : t('pause.pause'),
        icon: paused ? Play : Pause,
        onPick: () => void table.act({ action: 'session.pause', paused: !paused }),
      },
      { label: t('tableSettings.rename'), icon: Pencil, onPick: () => ui.set({ dialog: 'rename' }) },
      {
        label: knock ? t('tableSettings.open') : t('tableSettings.close'),
        note: t('tableSettings.knockNote'),
        icon: knock ? DoorOpen : DoorClosed,
        onPick: toggle,
      },
      {
        label: t('asksFirst', { action: t('seats.renew') }),
        icon: RefreshCw,
        onPick: () => ui.set({ dialog: 'renew' }),
      },
    ],
  };
}

/** What every member finds in the table's menu. */
export function useTableMenu(): readonly MenuGroup[] {
  const ui = useTableUi();
  const copyLink = useCopyLink();
  const joinCode = useModel((model) => model.session.joinCode);
  const [theme, setTheme] = useTheme();
  const undo = useUndo();
  const settings = useSettings();
  const isDark = theme === 'dark';
  return [
    undo,
    {
      actions: [
        { label: t('handouts.menu'), icon: Scroll, onPick: () => ui.set({ mark: { kind: 'handout', id: null } }) },
      ],
    },
    { actions: [{ label: t('table.copyCode'), icon: Link2, onPick: () => void copyLink(joinCode) }] },
    settings,
    {
      actions: [
        { label: t('table.shortcuts'), icon: Keyboard, onPick: () => ui.set({ dialog: 'shortcuts' }) },
        {
          label: isDark ? t('lightTheme') : t('darkTheme'),
          icon: isDark ? Sun : Moon,
          onPick: () => setTheme(isDark ? 'light' : 'dark'),
        },
      ],
    },
    languageGroup(),
    { actions: [{ label: t('table.home'), icon: House, onPick: () => goTo('/') }] },
  ];
}
