import { Crown, Eye, MessageSquareLock, Swords, Telescope, UserX } from 'lucide-react';
import type { UserId } from '@tallow/shared/kernel';
import type { MemberModel } from '../../store/index.ts';
import { focusComposer } from '../chat/focusComposer.ts';
import type { MenuAction, MenuGroup } from '../controls/MenuItems.tsx';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';

/** What is asked about before it is done. */
export type Asking = 'remove' | 'co-gm' | 'hand-over' | 'take-back';

/** What can be done about another member; most of it is the GM's to do, and about another GM the creator's. */
export function useMemberActions({ userId, role }: MemberModel, ask: (what: Asking) => void): readonly MenuGroup[] {
  const table = useTable();
  const ui = useTableUi();
  const isGm = useIsGm();
  const isCreator = useModel(({ me, session }) => me.userId === session.creatorId);
  const whisper = {
    label: t('party.whisper'),
    icon: MessageSquareLock,
    onPick: () => {
      ui.openTab('log');
      ui.set({ chatTarget: userId });
      focusComposer();
    },
  };
  if (!isGm) return [{ actions: [whisper] }];
  const remove: MenuAction = {
    label: t('asksFirst', { action: t('party.remove') }),
    icon: UserX,
    tone: 'danger',
    onPick: () => ask('remove'),
  };
  if (role === 'gm') {
    const takeBack = {
      label: t('asksFirst', { action: t('seats.takeBack') }),
      icon: Crown,
      onPick: () => ask('take-back'),
    };
    return [{ actions: [whisper] }, { actions: isCreator ? [takeBack, remove] : [] }];
  }
  const next = role === 'player' ? 'spectator' : 'player';
  const setRole = {
    label: next === 'player' ? t('party.makePlayer') : t('party.makeSpectator'),
    icon: next === 'player' ? Swords : Telescope,
    onPick: () => void table.act({ action: 'member.role', userId: userId as UserId, role: next }),
  };
  const viewAs = { label: t('party.viewAs'), icon: Eye, onPick: () => table.viewAs(userId) };
  const seats: readonly MenuAction[] = [
    { label: t('asksFirst', { action: t('seats.makeCoGm') }), icon: Crown, onPick: () => ask('co-gm') },
    { label: t('asksFirst', { action: t('seats.handOver') }), icon: Crown, onPick: () => ask('hand-over') },
  ];
  return [{ actions: [whisper, viewAs] }, { actions: [setRole, ...seats] }, { actions: [remove] }];
}
