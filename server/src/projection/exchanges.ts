import { schema, t, type SchemaType } from '@colyseus/schema';
import type { ExchangeView } from '@tallow/shared/table';
import { assignFields } from './assignFields.ts';

export const ExchangeSchema = schema(
  {
    actionId: t.string().default(''),
    title: t.string().default(''),
    actor: t.string().default(''),
    targets: t.string().default('[]'),
    waitingFor: t.string().default('[]'),
    prompts: t.string().default('[]'),
    deadline: t.float64().default(0),
  },
  'Exchange',
);
export type ExchangeSchema = SchemaType<typeof ExchangeSchema>;

export function updateExchange(target: ExchangeSchema, view: ExchangeView): void {
  const { actionId, title, actor, targets, waitingFor, prompts, deadline } = view;
  assignFields<object>(target as object, {
    actionId,
    title,
    actor: JSON.stringify(actor),
    targets: JSON.stringify(targets),
    waitingFor: JSON.stringify(waitingFor),
    prompts: JSON.stringify(prompts),
    deadline: deadline ?? 0,
  });
}

export function createExchange(view: ExchangeView): ExchangeSchema {
  const target = new ExchangeSchema();
  updateExchange(target, view);
  return target;
}
