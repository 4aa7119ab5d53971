import { describe, expect, it } from 'vitest';
import type { MemberModel } from '../../store/index.ts';
import { readMessage } from './readMessage.ts';

const member = (userId: string, displayName: string): MemberModel => ({ userId, displayName, role: 'player', online: true });
const others = [member('1', 'Bo'), member('2', 'Bo the Brave'), member('3', 'Ada')];

describe('reading a typed message', () => {
  it('sends plain text to whom the composer is set', () => {
    expect(readMessage(' hello ', 'gm', others)).toEqual({ ok: true, text: 'hello', to: 'gm' });
  });
  it('whispers to a name of any case, the longest that fits', () => {
    expect(readMessage('/w bo the brave run', 'all', others)).toEqual({ ok: true, text: 'run', to: ['2'] });
    expect(readMessage('/w Bo the door is open', 'all', others)).toEqual({ ok: true, text: 'the door is open', to: ['1'] });
    expect(readMessage('/w "Bo" the brave', 'all', others)).toEqual({ ok: true, text: 'the brave', to: ['1'] });
  });
  it('does not take the start of a longer word for a name', () => {
    expect(readMessage('/w Bobby hi', 'all', others).ok).toBe(false);
  });
  it('speaks to the GM', () => {
    expect(readMessage('/gm I steal it', 'all', others)).toEqual({ ok: true, text: 'I steal it', to: 'gm' });
  });
  it('says what is missing instead of telling a secret to everybody', () => {
    for (const typed of ['/w', '/w Ada', '/w Zoe psst', '/gm', '/quiet hello']) expect(readMessage(typed, 'all', others).ok).toBe(false);
  });
  it('lets a text start with a slash', () => {
    expect(readMessage('//shrug', 'all', others)).toEqual({ ok: true, text: '/shrug', to: 'all' });
  });
});
