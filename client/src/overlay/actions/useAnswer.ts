import { useEffect, useState } from 'react';
import type { ExchangeId } from '@tallow/shared/kernel';
import type { PromptOption } from '@tallow/shared/rules';
import { useMapView } from '../table/MapView.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { refusalText } from '../words/refusalText.ts';
import type { Asked } from './usePrompts.ts';

interface Extra {
  readonly number?: number;
  readonly step?: { readonly x: number; readonly y: number };
}
interface Answering {
  /** An option that needs a number or a place first; null: none is open. */
  readonly opened: PromptOption | null;
  readonly isBusy: boolean;
  readonly why: string | null;
  readonly choose: (option: PromptOption) => void;
  readonly answer: (option: PromptOption, extra: Extra) => void;
}

/** Answers one question. What comes along with an option is asked for when it is chosen. */
export function useAnswer({ exchange, prompt }: Asked): Answering {
  const table = useTable();
  const view = useMapView();
  // A question with one answer that takes something asks for it at once.
  const [opened, setOpened] = useState<PromptOption | null>(
    () => prompt.options.find(({ takes, disabled }) => takes?.kind === 'number' && disabled === null) ?? null,
  );
  const [isBusy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const step = useModel((model) =>
    model.pointing?.kind === 'step' && model.pointing.isPut ? model.pointing.at : null,
  );
  const answer = async (option: PromptOption, extra: Extra): Promise<void> => {
    setBusy(true);
    setWhy(null);
    const result = await table.act(
      { action: 'react', exchangeId: exchange.id as ExchangeId, promptId: prompt.id, option: option.id, ...extra },
      'quiet',
    );
    setBusy(false);
    if (!result.ok) setWhy(refusalText(result.error));
  };
  const choose = (option: PromptOption): void => {
    if (isBusy || option.disabled !== null) return;
    const { takes } = option;
    table.point(null);
    if (!takes) return void answer(option, {});
    setOpened(option);
    const token =
      takes.kind === 'step' && prompt.of !== null
        ? [...table.model.tokens.values()].find(({ sheetId }) => sheetId === prompt.of)
        : undefined;
    if (takes.kind !== 'step' || !token) return;
    table.point({ kind: 'step', tokenId: token.id, feet: takes.feet, at: { x: token.x, y: token.y }, isPut: false });
    view?.focus();
  };
  useEffect(() => {
    if (!step || opened?.takes?.kind !== 'step') return;
    table.point(null);
    void answer(opened, { step: { x: step.x, y: step.y } });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a place counts once, when it is put
  }, [step]);
  useEffect(
    () => () => {
      if (table.model.pointing?.kind === 'step') table.point(null);
    },
    [table],
  );
  return { opened, isBusy, why, choose, answer: (option, extra) => void answer(option, extra) };
}
