import { describe, expect, it } from 'vitest';
import { Sightings, type Sighting } from './Sightings.ts';

function table() {
  const done: Sighting[] = [];
  return { done, sightings: new Sightings((sighting) => done.push(sighting)) };
}

describe('Sightings', () => {
  it('is done when the last onlooker has seen an acknowledged move', () => {
    const { done, sightings } = table();
    sightings.expect('token', '1,2', 100, [1, 2]);
    sightings.seen(1, 'token', '1,2', 103);
    sightings.acknowledged('token', '1,2', 104);
    expect(done).toEqual([]);
    sightings.seen(2, 'token', '1,2', 107);
    expect(done).toEqual([{ sentAt: 100, sightMs: 7, lagMs: 3 }]);
    expect(sightings.keys).toEqual([]);
  });

  it('waits for an acknowledgement that comes after the sight', () => {
    const { done, sightings } = table();
    sightings.expect('token', '1,2', 100, [1]);
    sightings.seen(1, 'token', '1,2', 103);
    sightings.acknowledged('token', '1,2', 106);
    expect(done).toEqual([{ sentAt: 100, sightMs: 3, lagMs: 0 }]);
  });

  it('takes a later place for the earlier ones too', () => {
    const { done, sightings } = table();
    sightings.expect('token', 'a', 100, [1]);
    sightings.expect('token', 'b', 110, [1]);
    sightings.acknowledged('token', 'a', 111);
    sightings.acknowledged('token', 'b', 112);
    sightings.seen(1, 'token', 'b', 120);
    expect(done.map(({ sightMs }) => sightMs)).toEqual([20, 10]);
  });

  it('counts what was acknowledged and never seen, and what was never answered; a refusal is neither', () => {
    const { sightings } = table();
    for (const mark of ['a', 'b', 'c']) sightings.expect('token', mark, 100, [1]);
    sightings.acknowledged('token', 'a', 101);
    sightings.refused('token', 'c');
    expect([sightings.unseen, sightings.unanswered]).toEqual([1, 1]);
  });
});
