import { rulesetsReply } from '@tallow/shared/contracts';
import { RULESETS } from '@tallow/shared/rules';
import { call, type Call } from '../calls/Call.ts';

export const rulesetCalls: readonly Call[] = [
  call('GET /api/rulesets', {
    does: 'Lists the rules that a table can play by',
    who: 'anybody',
    reply: rulesetsReply,
    answer: () => ({
      rulesets: RULESETS.map(({ id, version, title, credit, options, sheet }) => ({
        id,
        version,
        title,
        credit,
        options: options.map((option) => ({ ...option, values: [...option.values] })),
        fields: sheet.fields.filter(({ gmOnly }) => !gmOnly).map((field) => ({ ...field })),
      })),
    }),
  }),
];
