import { describe, expect, it } from 'vitest';
import { groupByCampaign } from './groupByCampaign.ts';

const one = (name: string, campaignId: string | null) => ({ id: name, campaignId, template: { name } });
const shape = (...args: Parameters<typeof groupByCampaign>) =>
  groupByCampaign(...args).map(({ campaign, characters }) => [campaign?.name ?? null, characters.map(({ id }) => id)]);

describe('Characters by campaign', () => {
  it('groups characters by campaign, by name', () =>
    expect(
      shape(
        [
          { id: '2', name: 'Winter' },
          { id: '1', name: 'Autumn' },
        ],
        [one('Zed', '1'), one('Bo', '1'), one('Cy', null)],
      ),
    ).toEqual([
      ['Autumn', ['Bo', 'Zed']],
      ['Winter', []],
      [null, ['Cy']],
    ]));
  it('keeps those whose campaign is gone', () => expect(shape([], [one('Bo', 'gone')])).toEqual([[null, ['Bo']]]));
  it('names no group that nobody is in', () => expect(shape([], [])).toEqual([]));
});
