import { describe, expect, it } from 'vitest';
import { blockedText, undoneName } from './undoneName.ts';

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
  it('says in words what cannot be taken back yet', () => {
    for (const what of [
      'door',
      'fog',
      'scene',
      'settings',
      'member',
      'sheet-new',
      'sheet-gone',
      'token',
      'token-new',
      'token-gone',
      'token-placed',
      'move',
    ]) {
      expect([what, blockedText(what)]).not.toEqual([what, blockedText('nothing known')]);
    }
    expect(undoneName('chip', 'token-gone')).toBe('deleted tokens');
  });
  it('never shows a word that only the server knows', () => expect(undoneName('none', 'cast')).toBe('a change'));
});
