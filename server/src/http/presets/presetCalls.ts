import { randomUUID } from 'node:crypto';
import { presetReply, presetRequest, presetsReply } from '@tallow/shared/contracts';
import type { PresetRow } from '../../database/index.ts';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';

const MAX_PRESETS = 200;

const toReply = ({ updatedAt, entries, ...row }: PresetRow) => ({
  ...row,
  entries: [...entries],
  updatedAt: updatedAt.getTime(),
});

export const presetCalls = (deps: HttpDeps): readonly Call[] => [
  call('GET /api/presets', {
    does: 'Lists your groups of monsters',
    who: 'user',
    reply: presetsReply,
    answer: async ({ user }) => ({ presets: (await deps.presets.list(user.id)).map(toReply) }),
  }),
  call('POST /api/presets', {
    does: 'Keeps a group of monsters to be placed again and again',
    who: 'user',
    body: presetRequest,
    reply: presetReply,
    status: 201,
    answer: async ({ user }, { name, ruleset, entries }) => {
      if ((await deps.presets.list(user.id)).length >= MAX_PRESETS) throw new HttpRefusal('TOO_MANY');
      return { preset: toReply(await deps.presets.create(user.id, { id: randomUUID(), name, ruleset, entries })) };
    },
  }),
  call('DELETE /api/presets/:id', {
    does: 'Deletes one of your groups of monsters',
    who: 'user',
    reply: null,
    answer: async ({ request, user }) => {
      if (!(await deps.presets.delete(user.id, idParam(request, 'id', 'UNKNOWN_PRESET'))))
        throw new HttpRefusal('UNKNOWN_PRESET');
    },
  }),
];
