import type { PreparedModel } from '../../store/index.ts';

/** A scene among all scenes. */
export interface DeskScene extends PreparedModel {
  readonly name: string;
}
/** Scenes of one folder, in the GM's order; those in none have an empty name. */
export interface Shelf {
  readonly folder: string;
  readonly scenes: readonly DeskScene[];
}

/** Those without a place come after the others, as they came. */
const placeOf = ({ order }: DeskScene): number => (order === 0 ? Infinity : order);
const inOrder = (scenes: readonly DeskScene[]): readonly DeskScene[] =>
  scenes.toSorted((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));

/** The scenes whose name or folder has the words, by folder; those in none come first. */
export function toShelves(scenes: Iterable<DeskScene>, search: string): readonly Shelf[] {
  const words = search.trim().toLowerCase().split(/\s+/);
  const has = ({ name, folder }: DeskScene): boolean => {
    const text = `${name} ${folder}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const byFolder = Map.groupBy(inOrder([...scenes].filter(has)), ({ folder }) => folder);
  return [...byFolder]
    .map(([folder, found]) => ({ folder, scenes: found }))
    .toSorted((a, b) => a.folder.localeCompare(b.folder));
}

/** All scenes in the order in which they stand, with one put before another (or, null, at the end of its folder). */
export function putBefore(shelves: readonly Shelf[], moved: DeskScene, target: DeskScene): readonly string[] {
  const ids = shelves.flatMap(({ scenes }) => scenes).map(({ id }) => id);
  const others = ids.filter((id) => id !== moved.id);
  return others.toSpliced(others.indexOf(target.id), 0, moved.id);
}

/** The order with a scene one place further within its folder; undefined where it is at the end already. */
export function moveWithin(shelves: readonly Shelf[], moved: DeskScene, by: 1 | -1): readonly string[] | undefined {
  const shelf = shelves.find(({ scenes }) => scenes.includes(moved));
  const at = shelf?.scenes.indexOf(moved) ?? -1;
  const neighbour = shelf?.scenes[at + by];
  if (!neighbour) return undefined;
  return by === -1 ? putBefore(shelves, moved, neighbour) : putBefore(shelves, neighbour, moved);
}
