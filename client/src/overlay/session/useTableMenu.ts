import { DoorClosed, DoorOpen, House, Keyboard, Link2, Moon, Pencil, RefreshCw, Sun, Undo2 } from 'lucide-react';
import type { MenuGroup } from '../controls/MenuItems.tsx';
import { languageGroup } from '../controls/LanguageMenu.tsx';
import { goTo } from '../controls/route.ts';
import { useToast } from '../controls/useToast.ts';
import { useCopyLink } from '../invites/useCopyLink.ts';
import { takeBack } from '../keyboard/tableKeys.ts';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { useTheme } from '../theme/useTheme.ts';
import { toSentence } from '../words/toSentence.ts';
import { blockedText, undoneName } from '../words/undoneName.ts';
import { t } from '../words/t.ts';

/** For the GM, as long as there is something to take back: fingers have no Ctrl+Z. */
function useUndo(): MenuGroup {
  const table = useTable();
  const toast = useToast();
  const { undo, undoBlocked, ruleset } = useModel((model) => model.session);
  const isGm = useModel(({ me, viewAs }) => me.role === 'gm' && viewAs === null);
  if (!isGm || undo === '') return { actions: [] };
  if (undoBlocked) {
    const note = blockedText(undo);
    return { actions: [{ label: t('undo'), note, icon: Undo2, disabled: true, onPick: () => undefined }] };
  }
  return {
    actions: [
      {
        label: t('taking.offer', { what: undoneName(ruleset, undo) }),
        icon: Undo2,
        onPick: () => void takeBack(table, toast),
      },
    ],
  };
}

/** What the GM settles about the table itself. */
function useSettings(): MenuGroup {
  const table = useTable();
  const ui = useTableUi();
  const toast = useToast();
  const isGm = useIsGm();
  const knock = useModel((model) => model.session.knock);
  if (!isGm) return { actions: [] };
  const toggle = (): void =>
    void table.changeSession({ knock: !knock }).then(
      () => toast(knock ? t('tableSettings.opened') : t('tableSettings.closed'), { tone: 'success' }),
      (cause: unknown) => toast(toSentence(cause), { tone: 'danger' }),
    );
  return {
    actions: [
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
