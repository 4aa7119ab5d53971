import type { Entry } from '@tallow/shared/rules';

export interface GearNode {
  readonly entry: Entry;
  /** What lies in it. */
  readonly holds: readonly GearNode[];
}

/**
 * What is carried as a tree: things in containers below them. What lies in nothing known, or in itself, stands at the
 * top.
 */
export function gearTree(entries: readonly Entry[]): readonly GearNode[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const isRooted = (entry: Entry): boolean => {
    const seen = new Set<string>();
    for (let at: Entry | undefined = entry; at; at = at.containerId === null ? undefined : byId.get(at.containerId)) {
      if (seen.has(at.id)) return false;
      seen.add(at.id);
    }
    return true;
  };
  const isTop = (entry: Entry): boolean =>
    entry.containerId === null || !byId.has(entry.containerId) || !isRooted(entry);
  const toNode = (entry: Entry): GearNode => ({
    entry,
    holds: entries.filter((held) => held.containerId === entry.id && !isTop(held)).map(toNode),
  });
  return entries.filter(isTop).map(toNode);
}

export interface GearGroup {
  readonly kindId: string;
  readonly nodes: readonly GearNode[];
}

/** The tree's top by kind, in the ruleset's order; kinds of nothing fall out. */
export function gearGroups(kinds: readonly { readonly id: string }[], entries: readonly Entry[]): readonly GearGroup[] {
  const tree = gearTree(entries);
  return kinds
    .map(({ id }) => ({ kindId: id, nodes: tree.filter(({ entry }) => entry.kind === id) }))
    .filter(({ nodes }) => nodes.length > 0);
}
