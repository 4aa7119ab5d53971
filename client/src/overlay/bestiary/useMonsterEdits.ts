import { useState } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { Library } from '../../net/library.ts';
import { useToast } from '../controls/useToast.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import type { Monsters } from './useMonsters.ts';

export interface MonsterEdits {
  /** The creature whose sheet lies open. */
  readonly opened: LibrarySheetReply | null;
  readonly open: (monster: LibrarySheetReply) => void;
  readonly close: () => void;
  /** Opens it; a copy of it, when it is not the asker's to change. */
  readonly edit: (monster: LibrarySheetReply) => void;
  readonly remove: (monster: LibrarySheetReply) => void;
}

/** What is done with creatures of the library. Copies go to the campaign, or to the asker when there is none. */
export function useMonsterEdits(library: Library, found: Monsters, campaignId: string | null): MonsterEdits {
  const toast = useToast();
  const [opened, setOpened] = useState<LibrarySheetReply | null>(null);
  const complain = (cause: unknown): void => void toast(toSentence(cause), { tone: 'danger' });
  const copy = ({ template }: LibrarySheetReply): void => {
    const named = { ...template, name: t('creatures.copyName', { name: template.name }) };
    const scope = campaignId === null ? 'personal' : 'campaign';
    library.createSheet('monsters', named, campaignId, scope).then(setOpened).catch(complain);
  };
  const remove = ({ id, template, campaignId: at, scope }: LibrarySheetReply): void => {
    const restore = (): void =>
      void library.createSheet('monsters', template, at, scope).then(found.reload).catch(complain);
    library
      .deleteSheet('monsters', id)
      .then(() => {
        found.reload();
        toast(t('creatures.removed', { name: template.name }), { action: { label: t('undo'), onPick: restore } });
      })
      .catch(complain);
  };
  return {
    opened,
    open: setOpened,
    close: () => {
      setOpened(null);
      found.reload();
    },
    edit: (monster) => (monster.own ? setOpened(monster) : copy(monster)),
    remove,
  };
}
