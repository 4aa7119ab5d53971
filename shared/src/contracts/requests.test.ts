import { describe, expect, it } from 'vitest';
import { uuid } from '../table/testing/index.ts';
import { REQUESTS } from './requests.ts';

const intentId = uuid(1);
const asked = (action: object): unknown => {
  const request = REQUESTS['intent.action']({ intentId, ...action });
  return request.ok ? request.toIntent() : request;
};

describe('A request', () => {
  it('is an intent with what it left unsaid', () => {
    expect(asked({ action: 'roll', formula: '1d20' })).toEqual({
      type: 'roll',
      formula: '1d20',
      visibility: 'public',
      sheetId: null,
    });
    expect(asked({ action: 'encounter.next' })).toEqual({ type: 'encounter.next' });
  });

  it('means the same by an undefined field as by none', () => {
    const tokenId = uuid(2);
    expect(asked({ action: 'token.update', tokenId, name: 'Bo', color: undefined })).toStrictEqual({
      type: 'token.update',
      tokenId,
      changes: { name: 'Bo' },
    });
    expect(asked({ action: 'roll', formula: '1d20', visibility: undefined })).toMatchObject({ visibility: 'public' });
  });

  it('attacks by the ruleset’s attack', () => {
    expect(asked({ action: 'attack', sheetId: uuid(3), targets: [uuid(4)] })).toMatchObject({
      type: 'act',
      actionId: 'attack',
      targets: [uuid(4)],
      mode: 'normal',
    });
  });

  it('walks past its corners to its end', () => {
    const request = REQUESTS['intent.move']({ intentId, tokenId: uuid(2), x: 300, y: 0, path: [[100, 50]] });
    expect(request.ok && request.toIntent()).toMatchObject({
      type: 'move',
      waypoints: [
        [100, 50],
        [300, 0],
      ],
    });
  });

  it('says what is wrong with it first', () => {
    expect(asked({ action: 'sheet.set', sheetId: uuid(3), resource: 'hp', value: 0.5 })).toMatchObject({
      ok: false,
      path: 'value',
    });
  });
});
