import type { SheetId, UserId } from '@tallow/shared/kernel';
import { SCENE, token, uuid } from '@tallow/shared/table/testing';
import { token as described, type TokenState } from '@tallow/shared/wire';
import { expect, it } from 'vitest';
import { RoomReader } from '../../store/RoomReader.ts';
import { startModel } from '../../store/startModel.ts';
import { roomState } from '../../store/testing/states.ts';
import { toCreate } from './toCreate.ts';

it('A deleted token comes back with all that it had', () => {
  const whole = token(1, {
    name: 'Bo',
    x: 300,
    y: 400,
    size: 2,
    elevation: 10,
    rotation: 90,
    ownerId: uuid(2) as UserId,
    sheetId: uuid(3) as SheetId,
    image: uuid(4),
    color: '#102030',
    hidden: true,
    showName: false,
    bar: { value: 3, max: 9 },
    showBar: true,
    statuses: ['prone', 'blinded'],
    sight: { range: 600, darkvision: 300 },
    light: { bright: 200, dim: 400, color: '#ffcc88' },
    gmNotes: 'cursed',
    locked: true,
    z: 2,
    nameFor: 'gm',
  });
  const fields = Object.entries(described.fields).map(([key, field]) => [
    key,
    field.write ? field.write(whole) : whole[key as keyof typeof whole],
  ]);
  const room = roomState({ tokens: new Map([[whole.id, Object.fromEntries(fields) as TokenState]]) });
  const { tokens } = new RoomReader(() => null).read(startModel('s', { id: 'me', displayName: 'Mara' }), room);
  const { id: _, invisible: _itFollows, showName: _byAudience, showBar: _thisToo, ...properties } = whole;
  expect(toCreate(tokens.get(whole.id)!, SCENE)).toEqual({ action: 'token.create', ...properties });
});
