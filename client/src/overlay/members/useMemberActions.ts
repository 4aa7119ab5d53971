import { Eye, MessageSquareLock, Swords, Telescope, UserX } from 'lucide-react';
import type { UserId } from '@tallow/shared/kernel';
import type { MemberModel } from '../../store/index.ts';
import { focusComposer } from '../chat/focusComposer.ts';
import type { MenuGroup } from '../controls/MenuItems.tsx';
import { useIsGm, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { words } from '../words.ts';

/** What can be done about another member; most of it is the GM's to do. */
export function useMemberActions({ userId, role }: MemberModel, onRemove: () => void): readonly MenuGroup[] {
  const table = useTable();
  const ui = useTableUi();
  const isGm = useIsGm();
  const whisper = { label: words.party.whisper, icon: MessageSquareLock, onPick: () => { ui.openTab('log'); ui.set({ chatTarget: userId }); focusComposer(); } };
  if (!isGm || role === 'gm') return [{ actions: [whisper] }];
  const next = role === 'player' ? 'spectator' : 'player';
  const setRole = { label: next === 'player' ? words.party.makePlayer : words.party.makeSpectator, icon: next === 'player' ? Swords : Telescope, onPick: () => void table.act({ action: 'member.role', userId: userId as UserId, role: next }) };
  const viewAs = { label: words.party.viewAs, icon: Eye, onPick: () => table.viewAs(userId) };
  return [{ actions: [whisper, viewAs] }, { actions: [setRole, { label: `${words.party.remove}…`, icon: UserX, tone: 'danger', onPick: onRemove }] }];
}
