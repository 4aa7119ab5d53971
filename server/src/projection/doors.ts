import { schema, t, type SchemaType } from '@colyseus/schema';
import type { DoorView } from '@tallow/shared/table';
import { assignFields } from './assignFields.ts';

export const DoorSchema = schema(
  {
    x1: t.int32().default(0),
    y1: t.int32().default(0),
    x2: t.int32().default(0),
    y2: t.int32().default(0),
    state: t.string().default('closed'),
    secret: t.boolean().default(false),
  },
  'Door',
);
export type DoorSchema = SchemaType<typeof DoorSchema>;

export function updateDoor(target: DoorSchema, { x1, y1, x2, y2, state, secret }: DoorView): void {
  assignFields<{ -readonly [K in keyof DoorView]: string | number | boolean }>(target, {
    x1,
    y1,
    x2,
    y2,
    state,
    secret,
  });
}

export function createDoor(door: DoorView): DoorSchema {
  const target = new DoorSchema();
  updateDoor(target, door);
  return target;
}
