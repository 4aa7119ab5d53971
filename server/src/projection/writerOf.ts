import { memo } from '@tallow/shared/kernel';
import type { Field, SourceOf, Thing } from '@tallow/shared/wire';
import { projectRecord } from './projectRecord.ts';
import { toSchema, type SchemaOf } from './toSchema.ts';

export interface Writer<Source, Target> {
  create(source: Source): Target;
  /** Writes what differs. With `old`, which `target` shows, parts are not even written down that are the same. */
  update(target: Target, source: Source, old?: Source): void;
}

type Target = Record<string, unknown>;
type Write = (target: Target, source: never, old: never | undefined) => void;

/** Every write to a field of a schema costs bytes on the wire: only what differs is written. */
function writeOf([key, field]: readonly [string, Field]): Write | undefined {
  if (field.kind === 'numbers')
    return (target, source, old) =>
      projectRecord(target[key] as never, old === undefined ? undefined : field.write(old), field.write(source));
  if (field.kind !== 'value') return undefined;
  const { write = (source: Target) => source[key], isSame } = field;
  return (target, source, old) => {
    if (old !== undefined && isSame?.(source, old)) return;
    const value = write(source);
    if (target[key] !== value) target[key] = value;
  };
}

const writesOf = memo(({ fields }: Thing): readonly Write[] =>
  Object.entries(fields).flatMap((entry) => writeOf(entry) ?? []),
);

/** Writes a thing's own fields; what lies within it as a thing of its own is somebody else's. */
export function writerOf<T extends Thing>(thing: T): Writer<SourceOf<T>, SchemaOf<T>> {
  const writes = writesOf(thing);
  const Schema = toSchema(thing);
  const update = (target: object, source: SourceOf<T>, old?: SourceOf<T>): void => {
    for (const write of writes) write(target as Target, source as never, old as never);
  };
  return {
    update,
    create(source) {
      const target = new Schema();
      update(target, source);
      return target;
    },
  };
}

/** A writer of what the source is made out of. */
export const from = <View, Source, Target>(
  { create, update }: Writer<Source, Target>,
  toSource: (view: View) => Source,
): Writer<View, Target> => ({
  create: (view) => create(toSource(view)),
  update: (target, view, old) => update(target, toSource(view), old && toSource(old)),
});
