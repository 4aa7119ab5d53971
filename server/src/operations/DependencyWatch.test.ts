import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DependencyWatch, type Dependency } from './DependencyWatch.ts';

function watchOf(check: () => Promise<unknown>) {
  const heard: { readonly dependency: Dependency; readonly since: number | null }[] = [];
  const watch = new DependencyWatch(new Map([['database' as const, check]]), () => 77, 5);
  watch.listen((change) => heard.push(change));
  return { watch, heard };
}

describe('Watching what the server depends on', () => {
  it('tells once when it goes, and once when it is back', async () => {
    let isUp = true;
    const { watch, heard } = watchOf(() => (isUp ? Promise.resolve() : Promise.reject(new Error('gone'))));
    await sleep(30);
    expect([heard, watch.stateOf('database')]).toEqual([[], 'up']);
    isUp = false;
    await sleep(40);
    expect([heard, watch.stateOf('database'), watch.outages]).toEqual([
      [{ dependency: 'database', since: 77 }],
      'down',
      [{ dependency: 'database', since: 77 }],
    ]);
    isUp = true;
    await sleep(40);
    expect(heard.at(-1)).toEqual({ dependency: 'database', since: null });
    expect(heard).toHaveLength(2);
    watch.close();
  });
  it('counts one that does not answer as gone', async () => {
    const { watch, heard } = watchOf(() => new Promise(() => undefined));
    await sleep(1_100);
    expect(heard).toEqual([{ dependency: 'database', since: 77 }]);
    watch.close();
  });
  it('says off for what this installation does not have', () => {
    const { watch } = watchOf(() => Promise.resolve());
    expect(watch.stateOf('redis')).toBe('off');
    watch.close();
  });
});
