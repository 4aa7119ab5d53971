import { describe, expect, it } from 'vitest';
import type { Area } from '../../rules/index.ts';
import { deriveBeing } from '../../rules/index.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import { CY, fightOf, GM } from '../testing/index.ts';
import { worldOf } from './worldOf.ts';

/** Mira at (300, 500), Brand at (500, 500), goblins from (600, 500) on; a wall at x = 600. */
const walled = () => {
  const fight = fightOf();
  fight.wallAt(600);
  return fight;
};
const ball = (x: number, y = 550): Area => ({ shape: 'circle', x, y, radiusFeet: 10 });

const isBehind = (fight: ReturnType<typeof walled>, name: string): boolean =>
  fight.state.tokens.get(fight.token(name))!.x >= 600;

describe('[ARE5] An area', () => {
  it('reaches nobody behind a wall', () => {
    const fight = walled();
    const world = worldOf(fight.state, rulesetOf(fight.state)!);
    const within = world.within(ball(550)).map((id) => world.being(id)!.sheet.name);
    expect(within).toContain('Brand');
    expect(within.filter((name) => isBehind(fight, name))).toEqual([]);
    const open = fightOf();
    expect(
      worldOf(open.state, rulesetOf(open.state)!)
        .within(ball(550))
        .map((id) => open.state.sheets.get(id)!.name),
    ).toContain('Goblin 1');
  });
  it('hurts nobody there: not a spell, not an explosion', () => {
    const fight = walled();
    fight.act(CY, 'Mira', 'cast', { with: 'Fire Ball', area: ball(550) });
    const asked = [...fight.state.exchanges.values()].flatMap(({ pause }) =>
      pause.prompts.map(({ of }) => fight.state.sheets.get(of!)!.name),
    );
    expect([asked.includes('Brand'), asked.filter((name) => isBehind(fight, name))]).toEqual([true, []]);
  });
  it('is left behind a corner', () => {
    const fight = walled();
    const world = worldOf(fight.state, rulesetOf(fight.state)!);
    const brand = deriveBeing(rulesetOf(fight.state)!, fight.sheet('Brand')).sheet.id;
    expect([world.isWithin(brand, ball(550)), world.isWithin(brand, ball(550), { x: 600, y: 500 })]).toEqual([
      true,
      false,
    ]);
  });
  it('is put by players no farther than the range, and not behind a wall; by the GM anywhere', () => {
    const fight = walled();
    const cast = (area: Area) => fight.deed('Mira', 'cast', { with: 'Fire Ball', area });
    expect([fight.refuses(CY, cast(ball(700))), fight.refuses(CY, cast(ball(300, 1900)))]).toEqual([
      'no-line-of-effect',
      'out-of-reach',
    ]);
    fight.do(GM, cast(ball(1900)));
  });
});
