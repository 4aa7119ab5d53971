import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/**
 * What the server makes up for itself at its first start and must find again at the next one; nothing that opens a
 * door.
 */
export const ServerSecret = defineEntity({
  name: 'ServerSecret',
  tableName: 'server_secret',
  properties: { name: p.string().length(64).primary(), value: p.text() },
});
export type ServerSecret = InferEntity<typeof ServerSecret>;
