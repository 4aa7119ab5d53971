import type { ExchangeView, Party } from '../table/index.ts';
import { describe } from './describe.ts';
import type { ToldPrompt } from './toldPrompt.ts';
import type { WireOf } from './WireOf.ts';

/** As it goes over the wire, its questions in English, too. */
export type ToldExchange = Omit<ExchangeView, 'prompts'> & { readonly prompts: readonly ToldPrompt[] };
const { float64, json, string, thing } = describe<ToldExchange, 'id'>();

/** An action under way that concerns somebody in sight. */
export const exchange = thing('Exchange', {
  actionId: string('everybody'),
  title: string('everybody'),
  actor: json<Party>('everybody', {
    initial: '',
    none: { sheetId: '', name: '' },
    write: ({ actor }) => actor,
    doc: 'JSON: `{ sheetId, name }`, both empty for somebody unseen',
  }),
  targets: json<readonly Party[]>('everybody', { none: [], write: ({ targets }) => targets, doc: 'JSON: the like' }),
  waitingFor: json<readonly Party[]>('everybody', {
    none: [],
    write: ({ waitingFor }) => waitingFor,
    doc: 'JSON: the like; those unseen are left out',
  }),
  prompts: json<readonly ToldPrompt[]>('everybody', {
    none: [],
    write: ({ prompts }) => prompts,
    doc: 'JSON: `ToldPrompt[]` that this viewer may answer with `react`',
  }),
  deadline: float64('everybody', {
    write: ({ deadline }) => deadline ?? 0,
    read: (at) => (at === 0 ? null : at),
    doc: 'milliseconds since the epoch; 0: no timer',
  }),
});
export type ExchangeState = WireOf<typeof exchange>;
