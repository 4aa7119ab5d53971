import { expect, it } from 'vitest';
import type { EffectId } from '../kernel/index.ts';
import type { Effect } from '../rules/index.ts';
import { sayEnglish } from '../table/words/sayEnglish.ts';
import { readEffect, tellEffects } from './toldEffect.ts';

const effect = (name: Effect['name']): Effect => ({
  id: 'e1' as EffectId,
  condition: null,
  name,
  modifiers: [],
  duration: { kind: 'until-removed' },
  source: null,
  hidden: false,
});

it('a condition is told in English, and by its key for those who say it themselves', () => {
  const name = { key: 'd20.names.conditions.prone' };
  const [told] = tellEffects([effect(name)], sayEnglish);
  expect(told).toEqual({ ...effect('Prone'), says: { name } });
  expect(readEffect(told!)).toEqual(effect(name));
});
it('a name that somebody gave goes as it is', () => {
  const [told] = tellEffects([effect('Hexed')], sayEnglish);
  expect(told).toEqual(effect('Hexed'));
  expect(readEffect(told!)).toEqual(effect('Hexed'));
});
