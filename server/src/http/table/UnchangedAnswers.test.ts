import { beforeEach, describe, expect, it } from 'vitest';
import { UnchangedAnswers } from './UnchangedAnswers.ts';

const TABLE = 'a-table';
const ASKER = 'Bearer of-bo';
const BO = 'bo';

let now = 0;
let here = true;
let news: Map<string, () => void>;
let unchanged: UnchangedAnswers;

const ownerOf = (asker = ASKER, tag = '"1"') => unchanged.ownerOf(TABLE, asker, tag);
/** Asks and is answered, when news have settled. */
function poll(asker = ASKER): void {
  unchanged.watch(TABLE);
  now += 201;
  unchanged.watch(TABLE)(asker, BO, '"1"');
}

beforeEach(() => {
  now = 0;
  here = true;
  news = new Map();
  unchanged = new UnchangedAnswers(
    {
      follow: (sessionId, hear) => {
        news.set(sessionId, hear);
        return () => news.delete(sessionId);
      },
      isHere: () => here,
    },
    () => now,
  );
});

describe('What was answered before', () => {
  it('stands for whoever asked, and only with that tag', () => {
    poll();
    expect(ownerOf()).toBe(BO);
    expect(ownerOf('Bearer of-cy')).toBeUndefined();
    expect(ownerOf(ASKER, '"2"')).toBeUndefined();
  });

  it('ends with news, and asks for no more of them', () => {
    poll();
    news.get(TABLE)!();
    expect(ownerOf()).toBeUndefined();
    expect(news.size).toBe(0);
  });

  it('is not kept when news came while it was made', () => {
    unchanged.watch(TABLE);
    now += 201;
    const remember = unchanged.watch(TABLE);
    news.get(TABLE)!();
    remember(ASKER, BO, '"1"');
    expect(ownerOf()).toBeUndefined();
  });

  it('is not kept right after news: rights that it was made from may be older', () => {
    unchanged.watch(TABLE)(ASKER, BO, '"1"');
    expect(ownerOf()).toBeUndefined();
  });

  it('ends after half a minute, and when the room has gone elsewhere', () => {
    poll();
    here = false;
    expect(ownerOf()).toBeUndefined();
    here = true;
    now += 30_001;
    expect(ownerOf()).toBeUndefined();
  });

  it('is bounded by table and by the number of tables', () => {
    for (let asker = 0; asker < 1_000; asker++) poll(`Bearer ${asker}`);
    const kept = Array.from({ length: 1_000 }, (_, asker) => ownerOf(`Bearer ${asker}`)).filter(Boolean);
    expect(kept.length).toBeLessThanOrEqual(200);
    for (let table = 0; table < 2_000; table++) unchanged.watch(`table ${table}`);
    expect(news.size).toBeLessThanOrEqual(1_000);
  });
});
