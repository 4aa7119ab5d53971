import type { ExchangeView } from '@tallow/shared/table';
import { sayEnglish } from '@tallow/shared/table/words/english';
import { exchange, tellPrompt, type ToldExchange } from '@tallow/shared/wire';
import { writerOf, type Writer } from './writerOf.ts';

const writer = writerOf(exchange);
const told = (view: ExchangeView): ToldExchange => ({
  ...view,
  prompts: view.prompts.map((prompt) => tellPrompt(prompt, sayEnglish)),
});

/** Writes actions under way, what they ask in English besides. */
export const exchangeWriter: Writer<ExchangeView, ReturnType<typeof writer.create>> = {
  create: (view) => writer.create(told(view)),
  update: (target, view) => writer.update(target, told(view)),
};
