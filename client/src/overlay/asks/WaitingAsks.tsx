import type { WaitingAsk } from '@tallow/shared/contracts';
import type { Library } from '../../net/library.ts';
import { useToast } from '../controls/useToast.ts';
import { isolated } from '../words/isolated.ts';
import { t } from '../words/t.ts';
import { AskCard } from './AskCard.tsx';

interface WaitingAsksProps {
  readonly library: Library;
  readonly asks: readonly WaitingAsk[];
  readonly onAnswered: () => void;
}

/** What tables ask about their reader's characters, away from them. */
export function WaitingAsks({ library, asks, onAnswered }: WaitingAsksProps) {
  const toast = useToast();
  const answer = async ({ sessionId, sheetId, character }: WaitingAsk, yes: boolean, version?: number) => {
    const isDone = await library.answerAsk(sessionId, sheetId, yes, version);
    if (yes && isDone) toast(t('asks.written', { name: character }), { tone: 'success' });
    onAnswered();
  };
  return asks.map((ask) => (
    <AskCard
      key={`${ask.sessionId}/${ask.sheetId}`}
      words={t('asks.writeBackAt', { table: isolated(ask.table), name: isolated(ask.character) })}
      label={t('asks.writeBackAt', { table: ask.table, name: ask.character })}
      name={ask.character}
      onAnswer={(yes, version) => answer(ask, yes, version)}
    />
  ));
}
