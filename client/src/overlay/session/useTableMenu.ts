import { House, Keyboard, Link2, Moon, Sun } from 'lucide-react';
import type { MenuGroup } from '../controls/MenuItems.tsx';
import { goTo } from '../route.ts';
import { useModel } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { useTheme } from '../theme/useTheme.ts';
import { useCopyLink } from '../useCopyLink.ts';
import { words } from '../words.ts';

/** What every member finds in the table's menu. */
export function useTableMenu(): readonly MenuGroup[] {
  const ui = useTableUi();
  const copyLink = useCopyLink();
  const joinCode = useModel((model) => model.session.joinCode);
  const [theme, setTheme] = useTheme();
  const isDark = theme === 'dark';
  return [
    { actions: [{ label: words.table.copyCode, icon: Link2, onPick: () => void copyLink(joinCode) }] },
    {
      actions: [
        { label: words.table.shortcuts, icon: Keyboard, onPick: () => ui.set({ dialog: 'shortcuts' }) },
        { label: isDark ? words.lightTheme : words.darkTheme, icon: isDark ? Sun : Moon, onPick: () => setTheme(isDark ? 'light' : 'dark') },
      ],
    },
    { actions: [{ label: words.table.home, icon: House, onPick: () => goTo('/') }] },
  ];
}
