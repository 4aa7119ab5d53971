import { Lock } from 'lucide-react';
import { parseFormula } from '@tallow/shared/dice';
import type { SceneId } from '@tallow/shared/kernel';
import { ActionCard } from '../../overlay/actions/ActionCard.tsx';
import { CardLineItem } from '../../overlay/actions/CardLineItem.tsx';
import { ChatLine } from '../../overlay/chat/ChatLine.tsx';
import { DayLine } from '../../overlay/chat/DayLine.tsx';
import { EndedCard } from '../../overlay/chat/EndedCard.tsx';
import { EventLine, RoundLine } from '../../overlay/chat/EventLine.tsx';
import { OutgoingList } from '../../overlay/chat/OutgoingList.tsx';
import { LogCard } from '../../overlay/controls/LogCard.tsx';
import { SpokenLine } from '../../overlay/controls/SpokenLine.tsx';
import { RollCard } from '../../overlay/rolls/RollCard.tsx';
import { t } from '../../overlay/words/t.ts';
import type { Board } from '../Board.ts';
import { GM, ME, RULESET } from '../quietTable.ts';
import { acted, aftermath, AT, attack, fight, rolled, rolls, said } from '../logSamples.ts';

const nothing = (): void => undefined;
const never = (): Promise<never> => new Promise(nothing);
const wrongFormula = '2d6 + + 3';
const parsed = parseFormula(wrongFormula);
const problem = parsed.ok ? undefined : parsed.reason;

export const log: Board = {
  name: 'log',
  pieces: [
    {
      of: 'ChatLine',
      isLine: true,
      isWide: true,
      states: {
        "the GM's": () => <ChatLine body={said(t('home.about'))} at={AT} follows={false} />,
        'one that follows': () => <ChatLine body={said(t('home.title'))} at={AT} follows />,
        "one's own": () => (
          <ChatLine body={said(t('home.noTables'), { from: ME, name: 'Bo' })} at={AT} follows={false} />
        ),
        whisper: () => <ChatLine body={said(t('home.invited'), { to: [ME] })} at={AT} follows={false} />,
        'whisper, own': () => (
          <ChatLine body={said(t('home.invited'), { from: ME, name: 'Bo', to: 'gm' })} at={AT} follows={false} />
        ),
        emote: () => <ChatLine body={said('/me nods.')} at={AT} follows={false} />,
        'long, folded': () => <ChatLine body={said(`${t('home.about')} `.repeat(9).trim())} at={AT} follows={false} />,
        'one word without end': () => <ChatLine body={said('Ia'.repeat(60))} at={AT} follows={false} />,
      },
    },
    {
      of: 'RollCard',
      isLine: true,
      isWide: true,
      states: {
        plain: () => <RollCard body={rolls(rolled('2d6 + 3', 1))} at={AT} />,
        'with advantage': () => <RollCard body={rolls(rolled('d20 + 5', 4, 'advantage'))} at={AT} />,
        'with many dice, as somebody': () => (
          <RollCard
            body={rolls(rolled('8d6kh5 + 2d10 + 1d4 + 12', 3), { from: ME, name: 'Bo', as: 'Brakka' })}
            at={AT}
          />
        ),
        'for the GM': () => (
          <RollCard body={rolls(rolled('d20', 2), { from: ME, name: 'Bo', visibility: 'gm' })} at={AT} />
        ),
        'for oneself': () => (
          <RollCard body={rolls(rolled('d100', 5), { from: ME, name: 'Bo', visibility: 'private' })} at={AT} />
        ),
        'blind, own': () => <RollCard body={rolls(null, { from: ME, name: 'Bo', visibility: 'blind' })} at={AT} />,
      },
    },
    {
      of: 'ActionCard',
      isLine: true,
      isWide: true,
      states: {
        hit: () => <ActionCard body={attack('success', aftermath)} at={AT} follows={false} />,
        'critical hit': () => <ActionCard body={attack('critical')} at={AT} follows={false} />,
        miss: () => <ActionCard body={attack('failure')} at={AT} follows={false} />,
        fumble: () => <ActionCard body={attack('fumble')} at={AT} follows={false} />,
        'one that follows': () => <ActionCard body={acted({ lines: aftermath.slice(0, 1) })} at={AT} follows />,
        'by hand': () => (
          <ActionCard
            body={acted({ actionId: 'hurt', title: '', actor: null, targets: [], lines: aftermath.slice(0, 1) })}
            at={AT}
            follows={false}
          />
        ),
      },
    },
    {
      of: 'CardLineItem',
      isLine: true,
      isWide: true,
      states: Object.fromEntries(
        aftermath.map((line, i) => [
          `${i + 1}: ${line.kind}`,
          () => <CardLineItem body={acted({})} line={line} ruleset={RULESET.id} />,
        ]),
      ),
    },
    {
      of: 'EndedCard',
      isLine: true,
      isWide: true,
      states: {
        'with its tally': () => <EndedCard body={fight('ended')} at={AT} />,
        'nobody hurt': () => <EndedCard body={fight('ended', false)} at={AT} />,
      },
    },
    {
      of: 'LogCard',
      isLine: true,
      isWide: true,
      states: {
        plain: () => (
          <LogCard title={t('characters.title')} at={AT}>
            {t('home.about')}
          </LogCard>
        ),
      },
    },
    {
      of: 'SpokenLine',
      isLine: true,
      isWide: true,
      states: {
        'for the GM': () => (
          <SpokenLine author="Ada" isMine={false} isGm audience={{ icon: Lock, text: t('rolls.marks.gm') }} at={AT}>
            {t('home.title')}
          </SpokenLine>
        ),
      },
    },
    {
      of: 'EventLine',
      isLine: true,
      isWide: true,
      states: {
        joined: () => <EventLine body={{ kind: 'joined', userId: ME, name: 'Bo', role: 'player' }} at={AT} />,
        'leads now': () => <EventLine body={{ kind: 'role', userId: GM, name: 'Ada', role: 'gm' }} at={AT} />,
        'a long name': () => (
          <EventLine
            body={{ kind: 'scene', sceneId: 'scene' as SceneId, name: t('home.tableNamePlaceholder').repeat(3) }}
            at={AT}
          />
        ),
        'a round': () => <RoundLine body={fight('round')} />,
      },
    },
    {
      of: 'DayLine',
      isLine: true,
      isWide: true,
      states: {
        today: () => <DayLine day={new Date().setHours(0, 0, 0, 0)} />,
        'long ago': () => <DayLine day={AT} />,
      },
    },
    {
      of: 'OutgoingList',
      isWide: true,
      states: {
        'waits, refused, misread': () => (
          <OutgoingList
            lines={[
              { id: 1, text: t('home.title'), deliver: never, why: null },
              { id: 2, text: t('home.about'), deliver: never, why: t('errors.rate') },
              { id: 3, text: wrongFormula, deliver: never, why: t('rolls.how'), problem },
            ]}
            onResend={nothing}
            onDrop={nothing}
          />
        ),
      },
    },
  ],
};
