import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A process that writes journals, and when it last said so. */
export const ServerProcess = defineEntity({
  name: 'ServerProcess',
  tableName: 'server_process',
  properties: { id: p.uuid().primary(), seenAt: p.datetime().defaultRaw('now()') },
});
export type ServerProcess = InferEntity<typeof ServerProcess>;
