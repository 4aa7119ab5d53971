import { AskCard } from '../../overlay/asks/AskCard.tsx';
import type { LibrarySheetReply, ListedSession } from '@tallow/shared/contracts';
import type { SessionId } from '@tallow/shared/kernel';
import type { Api, Invite } from '../../net/api.ts';
import { Button } from '../../overlay/controls/Button.tsx';
import { TextField } from '../../overlay/controls/TextField.tsx';
import { ContinueCard } from '../../overlay/home/ContinueCard.tsx';
import { InviteCard } from '../../overlay/home/InviteCard.tsx';
import { MonsterCard } from '../../overlay/bestiary/MonsterCard.tsx';
import { Initials } from '../../overlay/portraits/Initials.tsx';
import { KnockCard } from '../../overlay/members/KnockCard.tsx';
import { TableRow } from '../../overlay/home/TableRow.tsx';
import { FormCard } from '../../overlay/home/FormCard.tsx';
import { t } from '../../overlay/words/t.ts';
import type { Board } from '../Board.ts';
import { GM, ME, RULESET } from '../quietTable.ts';
import { AT } from '../logSamples.ts';

const nothing = (): void => undefined;
const never = (): Promise<never> => new Promise(nothing);
const api = {
  summary: () =>
    Promise.resolve({
      sceneName: t('home.tableNamePlaceholder'),
      members: [
        { userId: ME, displayName: 'Bo' },
        { userId: GM, displayName: 'Ada' },
      ],
    }),
} as unknown as Api;
const session = (about: Partial<ListedSession> = {}): ListedSession => ({
  id: 'gallery' as SessionId,
  name: t('home.tableNamePlaceholder'),
  ruleset: '',
  joinCode: '7KM2P-4XQ9R',
  createdBy: GM,
  campaignId: null,
  knock: false,
  archived: false,
  role: 'player',
  createdAt: AT,
  hasActiveGm: true,
  memberCount: 2,
  ...about,
});

const template = RULESET.bestiary![0]!;
const monster = {
  monster: {
    id: 'gallery',
    version: 1,
    updatedAt: AT,
    own: false,
    scope: 'global',
    campaignId: null,
    template,
  } as LibrarySheetReply,
  face: <Initials name={template.name} />,
  onOpen: nothing,
  onEdit: nothing,
  onRemove: nothing,
  onChanged: nothing,
};
const invite = (about: Partial<Invite> = {}): Invite => ({
  name: t('home.tableNamePlaceholder'),
  ruleset: 'd20',
  gmNames: ['Ada'],
  memberCount: 3,
  knock: false,
  isMember: false,
  ...about,
});

export const home: Board = {
  name: 'home',
  ground: 'ink',
  pieces: [
    {
      of: 'ContinueCard',
      isWide: true,
      states: {
        'as GM': () => <ContinueCard api={api} table={session({ role: 'gm' })} userId={ME} onChanged={nothing} />,
        'as player, without a GM': () => (
          <ContinueCard
            api={api}
            table={session({ id: 'other' as SessionId, hasActiveGm: false, name: 'Flagon' })}
            userId={ME}
            onChanged={nothing}
          />
        ),
      },
    },
    {
      of: 'TableRow',
      isLine: 'on glass',
      isWide: true,
      states: {
        'as player': () => <TableRow api={api} table={session()} onChanged={nothing} />,
        'as GM, nobody leads': () => (
          <TableRow api={api} table={session({ role: 'gm', hasActiveGm: false })} onChanged={nothing} />
        ),
      },
    },
    {
      of: 'InviteCard',
      isWide: true,
      states: {
        open: () => (
          <InviteCard invite={invite()} name="Bo">
            <Button kind="primary" wide>
              {t('invite.join')}
            </Button>
          </InviteCard>
        ),
        'one knocks, and nobody leads': () => (
          <InviteCard invite={invite({ knock: true, gmNames: [], memberCount: 0, ruleset: 'none' })} name="Bo">
            <Button kind="primary" wide>
              {t('invite.knock')}
            </Button>
          </InviteCard>
        ),
      },
    },
    {
      of: 'AskCard',
      isWide: true,
      states: {
        'at the table': () => (
          <AskCard
            words={t('asks.writeBack', { by: 'Ada', name: 'Mira' })}
            label={t('asks.writeBack', { by: 'Ada', name: 'Mira' })}
            name="Mira"
            onCompare={nothing}
            onAnswer={never}
          />
        ),
        'at home': () => (
          <AskCard
            words={t('asks.writeBackAt', { table: t('home.tableNamePlaceholder'), name: 'Mira' })}
            label={t('asks.writeBackAt', { table: t('home.tableNamePlaceholder'), name: 'Mira' })}
            name="Mira"
            onAnswer={never}
          />
        ),
      },
    },
    {
      of: 'KnockCard',
      isWide: true,
      states: {
        'at this table': () => <KnockCard name="Bo" onAnswer={never} />,
        'at another one': () => <KnockCard name="Bo" table={t('home.tableNamePlaceholder')} onAnswer={never} />,
      },
    },
    {
      of: 'MonsterCard',
      parts: ['StatBlock'],
      isLine: 'on glass',
      isWide: true,
      states: {
        folded: () => <MonsterCard {...monster} isOpen={false} onAdd={never} />,
        'open, to be brought': () => <MonsterCard {...monster} isOpen onAdd={never} />,
        'of a campaign': () => (
          <MonsterCard {...monster} monster={{ ...monster.monster, own: true, scope: 'campaign' }} isOpen />
        ),
      },
    },
    {
      of: 'FormCard',
      isWide: true,
      states: {
        'with a mistake': () => (
          <FormCard title={t('home.join')} about={t('home.joinAbout')} onSubmit={nothing}>
            <TextField label={t('home.code')} placeholder={t('home.codePlaceholder')} error={t('home.codeWrong')} />
            <Button type="submit" kind="primary">
              {t('home.joinGo')}
            </Button>
          </FormCard>
        ),
      },
    },
  ],
};
