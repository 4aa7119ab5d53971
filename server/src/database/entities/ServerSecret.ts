import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Keys that the server makes for itself at its first start and must find again at the next one. */
export const ServerSecret = defineEntity({
  name: 'ServerSecret',
  tableName: 'server_secret',
  properties: {
    name: p.string().length(64).primary(),
    value: p.text(),
  },
});
export type ServerSecret = InferEntity<typeof ServerSecret>;
