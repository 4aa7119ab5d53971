import { describe, expect, it } from 'vitest';
import { undoneName } from './undoneName.ts';

describe('What an undo takes back', () => {
  it('calls an action of the ruleset by its name', () =>
    expect([undoneName('chip', 'attack'), undoneName('d20', 'use-item')]).toEqual(['Attack', 'Drink a potion']));
  it('has words of its own for what no ruleset knows', () =>
    expect(
      ['hurt', 'heal', 'set', 'effect', 'turn', 'sheet', 'move', 'time'].map((what) => undoneName('chip', what)),
    ).toEqual([
      'damage',
      'healing',
      'points set',
      'a condition',
      'the turn',
      'a sheet edit',
      'a move',
      'passing time',
    ]));
  it('has words for what is done to the table itself', () =>
    expect(['token-gone', 'scene', 'door', 'fog'].map((what) => undoneName('chip', what))).toEqual([
      'deleted tokens',
      'a change of scenes',
      'a door',
      'a change of the fog',
    ]));
  it('never shows a word that only the server knows', () => expect(undoneName('none', 'cast')).toBe('a change'));
});
