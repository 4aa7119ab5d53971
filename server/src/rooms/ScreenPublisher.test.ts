import type { UserId } from '@tallow/shared/kernel';
import type { TableEvent, TableState } from '@tallow/shared/table';
import { BO, CY, created, GM, play, table, token, tokenId } from '@tallow/shared/table/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Limits } from './Limits.ts';
import { Seat, type TableClient } from './Seat.ts';
import { ScreenPublisher } from './ScreenPublisher.ts';

const EVERYBODY = [GM, BO, CY];
const HERO = token(1, { ownerId: BO, x: 500, y: 500 });
const SPY = token(2, { hidden: true, x: 900, y: 500 });
const FRIEND = token(3, { ownerId: CY, x: 500, y: 900 });
const moved = (n: number, x: number): TableEvent => ({
  type: 'TokenMoved',
  tokenId: tokenId(n),
  waypoints: [[x, 500]],
  elevation: 0,
});
const step = (x: number): TableEvent => moved(1, x);
const sneak = (x: number): TableEvent => moved(2, x);
const said = (text: string): TableEvent => ({ type: 'ChatSaid', lineId: text, from: BO, name: 'Bo', text, to: 'all' });

/** A publisher with a GM and two players, and what each of them was sent when: P for a patch, L for a line. */
function start(load: number) {
  let state = table([created(HERO), created(SPY), created(FRIEND)]);
  const sent: [UserId, string, number][] = [];
  const seats: Seat[] = [];
  const sendFrame = ({ userId, screen }: Seat): void => {
    if (screen.patchFrame(15)) sent.push([userId, 'P', performance.now()]);
  };
  const publisher = new ScreenPublisher(state, {
    sendFrame,
    presenceChanged: () => undefined,
    load: () => load,
    elapsed: () => performance.now(),
    guard: (work) => work(),
  });
  for (const userId of EVERYBODY) {
    const client = {
      send: (type: string) => type === 'event.log' && sent.push([userId, 'L', performance.now()]),
    } as unknown as TableClient;
    const seat = new Seat(
      client,
      { userId, tabId: userId, generation: 1, signInId: null, clientVersion: '' },
      0,
      new Limits(0),
    );
    publisher.add(seat);
    seats.push(seat);
  }
  publisher.flush();
  sent.length = 0;
  return {
    publisher,
    sent,
    seats,
    act(actor: UserId, ...events: TableEvent[]): TableState {
      state = play(state, events, actor);
      publisher.update(state, [{ actor, events }]);
      return state;
    },
    who: (what: string): readonly UserId[] => sent.filter(([, kind]) => kind === what).map(([userId]) => userId),
  };
}

describe('The publisher of a table', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('shows everybody everything at once while there is time', () => {
    const { act, who } = start(0.2);
    act(BO, step(600));
    expect(who('P')).toEqual(EVERYBODY);
  });

  it('[SCR2] on a busy server shows it at once to who acted, and to the others with the next tick, in one frame', () => {
    const { act, who } = start(1);
    act(BO, step(600));
    act(BO, step(700));
    act(BO, said('Here!'));
    expect([who('P'), who('L')]).toEqual([[BO, BO], [BO]]);
    vi.advanceTimersByTime(110);
    expect([who('P'), who('L')]).toEqual([
      [BO, BO, GM, CY],
      [BO, GM, CY],
    ]);
  });

  it('[SEC2] lets nobody see by the moment that something hidden happened', () => {
    const momentsOf = (isSneaking: boolean): readonly number[] => {
      vi.spyOn(Math, 'random').mockReturnValue(0.5);
      const { act, sent } = start(1);
      vi.advanceTimersByTime(3_600 - (performance.now() % 3_600)); // the same point of the interval every time
      const from = performance.now();
      for (let i = 0; i < 20; i++) {
        if (isSneaking) act(GM, sneak(900 + 10 * i));
        vi.advanceTimersByTime(13);
        if (i % 5 === 0) act(BO, step(600 + 10 * i));
        vi.advanceTimersByTime(24);
      }
      return sent.filter(([userId]) => userId === CY).map(([, , at]) => Math.round(at - from));
    };
    const still = momentsOf(false);
    expect(still.length).toBeGreaterThan(2);
    expect(momentsOf(true)).toEqual(still);
  });

  it('tells a line that was dead for a while what was said meanwhile', () => {
    const { act, publisher, seats, who } = start(0);
    const cy = seats[2]!;
    publisher.lose(cy);
    act(BO, said('Anybody there?'));
    expect(who('L')).toEqual([GM, BO]);
    publisher.regain(cy, cy.client, 0);
    act(BO, said('There you are'));
    expect(who('L')).toEqual([GM, BO, CY, GM, BO, CY]);
  });
});
