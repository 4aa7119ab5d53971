import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** What was done in a day (UTC), without names: stays when the steps that it was counted from go. */
export const UsageDay = defineEntity({
  name: 'UsageDay',
  tableName: 'usage_day',
  properties: {
    day: p.date().primary(),
    activeUsers: p.integer(),
    sessions: p.integer(),
    playSeconds: p.integer(),
    encountersStarted: p.integer(),
    encountersCompleted: p.integer(),
    steps: p.integer(),
  },
});
export type UsageDay = InferEntity<typeof UsageDay>;

/** That somebody played in a week; who, only as a hash. */
export const UsageWeek = defineEntity({
  name: 'UsageWeek',
  tableName: 'usage_week',
  properties: { userHash: p.string().length(64).primary(), week: p.date().primary() },
});
export type UsageWeek = InferEntity<typeof UsageWeek>;
