import type { Router } from 'express';
import { rulesetsReply } from '@tallow/shared/contracts';
import { RULESETS } from '@tallow/shared/rules';
import { reply } from '../respond.ts';

export function rulesetRoutes(router: Router): void {
  router.get('/api/rulesets', (_request, response) => {
    const rulesets = RULESETS.map(({ id, version, title, credit, options, sheet }) => ({
      id,
      version,
      title,
      credit,
      options: options.map((option) => ({ ...option, values: [...option.values] })),
      fields: sheet.fields.filter(({ gmOnly }) => !gmOnly).map((field) => ({ ...field })),
    }));
    reply(response, rulesetsReply, { rulesets });
  });
}
