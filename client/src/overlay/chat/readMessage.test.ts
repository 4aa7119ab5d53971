import { describe, expect, it } from 'vitest';
import type { MemberModel } from '../../store/index.ts';
import { readMessage } from './readMessage.ts';

const member = (userId: string, displayName: string): MemberModel => ({
  userId,
  displayName,
  role: 'player',
  online: true,
});
const others = [member('1', 'Bo'), member('2', 'Bo the Brave'), member('3', 'Ada')];

describe('reading a typed message', () => {
  it('sends plain text to whom the composer is set', () => {
    expect(readMessage(' hello ', 'gm', others)).toEqual({ ok: true, kind: 'say', text: 'hello', to: 'gm' });
  });
  it('whispers to a name of any case, the longest that fits', () => {
    expect(readMessage('/w bo the brave run', 'all', others)).toEqual({
      ok: true,
      kind: 'say',
      text: 'run',
      to: ['2'],
    });
    expect(readMessage('/w Bo the door is open', 'all', others)).toEqual({
      ok: true,
      kind: 'say',
      text: 'the door is open',
      to: ['1'],
    });
    expect(readMessage('/w "Bo" the brave', 'all', others)).toEqual({
      ok: true,
      kind: 'say',
      text: 'the brave',
      to: ['1'],
    });
  });
  it('does not take the start of a longer word for a name', () => {
    expect(readMessage('/w Bobby hi', 'all', others).ok).toBe(false);
  });
  it('speaks to the GM', () => {
    expect(readMessage('/gm I steal it', 'all', others)).toEqual({
      ok: true,
      kind: 'say',
      text: 'I steal it',
      to: 'gm',
    });
  });
  it('says what is missing instead of telling a secret to everybody', () => {
    for (const typed of ['/w', '/w Ada', '/w Zoe psst', '/gm', '/quiet hello'])
      expect(readMessage(typed, 'all', others).ok).toBe(false);
  });
  it('lets a text start with a slash', () => {
    expect(readMessage('//shrug', 'all', others)).toEqual({ ok: true, kind: 'say', text: '/shrug', to: 'all' });
  });
  it('rolls, for whom the command says', () => {
    for (const [command, visibility] of [
      ['/r', 'public'],
      ['/roll', 'public'],
      ['/gmr', 'gm'],
      ['/pr', 'private'],
      ['/br', 'blind'],
      ['/R', 'public'],
    ]) {
      expect(readMessage(`${command} 2d6+3`, 'gm', others)).toEqual({
        ok: true,
        kind: 'roll',
        formula: '2d6+3',
        visibility,
      });
    }
  });
  it('shows where a formula goes wrong before anything is sent', () => {
    expect(readMessage('/r 2d6 +', 'all', others)).toMatchObject({ ok: false, formula: '2d6 +', problem: { at: 5 } });
    expect(readMessage('/r', 'all', others).ok).toBe(false);
  });
  it('knows no commands but its own', () => {
    expect(readMessage('/constructor d6', 'all', others).ok).toBe(false);
  });
  it('tells what somebody does', () => {
    expect(readMessage('/me waves', 'all', others)).toEqual({ ok: true, kind: 'say', text: '/me waves', to: 'all' });
  });
});
