import type { Consequence, TriggerRegion, TriggerView } from '../table/index.ts';
import { describe } from './describe.ts';

const { boolean, json, string, thing } = describe<TriggerView, 'id' | 'sceneId'>();

/** What happens when somebody comes somewhere. */
export const trigger = thing('Trigger', {
  name: string('gm'),
  region: json<TriggerRegion | null>('gm', {
    none: null,
    write: ({ region }) => region,
    isSame: (source, old) => source.region === old.region,
    doc: 'JSON: as `trigger.add` takes it',
  }),
  when: string<TriggerView['when']>('gm', { initial: 'enter' }),
  side: string<NonNullable<TriggerView['side']> | ''>('gm', {
    write: ({ side }) => side ?? '',
    doc: 'whose tokens spring it; empty: anybody’s',
  }),
  once: boolean('gm', { doc: 'it is disarmed when it has sprung' }),
  armed: boolean('gm'),
  then: json<readonly Consequence[]>('gm', {
    none: [],
    write: ({ then }) => then,
    isSame: (source, old) => source.then === old.then,
    doc: 'JSON: as `trigger.add` takes it',
  }),
});
