/** From each part to the parts that it imports, with the number of imports. */
export type Edges = ReadonlyMap<string, ReadonlyMap<string, number>>;

function reachableFrom(edges: Edges, start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const to of edges.get(at)?.keys() ?? []) {
      if (!seen.has(to)) open.push(to);
      seen.add(to);
    }
  return seen;
}

/** Groups of parts each of which reaches every other of its group: nobody can be understood without all of them. */
export function knotsOf(edges: Edges): readonly (readonly string[])[] {
  const parts = [...edges.keys()].toSorted();
  const reach = new Map(parts.map((part) => [part, reachableFrom(edges, part)]));
  const done = new Set<string>();
  return parts.flatMap((part) => {
    if (done.has(part) || !reach.get(part)!.has(part)) return [];
    const knot = parts.filter((other) => reach.get(part)!.has(other) && reach.get(other)?.has(part));
    for (const each of knot) done.add(each);
    return [knot];
  });
}

/** Where in the order `part` has the fewest imports back up, its own and those of others. */
function bestPlace(edges: Edges, order: readonly string[], part: string): number {
  const rest = order.filter((other) => other !== part);
  const weight = (from: string, to: string): number => edges.get(from)?.get(to) ?? 0;
  // At the bottom everything that it imports is above it.
  let cost = rest.reduce((total, other) => total + weight(part, other), 0);
  let [best, least] = [0, cost];
  rest.forEach((other, at) => {
    cost += weight(other, part) - weight(part, other);
    if (cost < least) [best, least] = [at + 1, cost];
  });
  return best;
}

/** Each part behind those that it imports, where they do not import each other in a circle. */
function importedFirst(edges: Edges): readonly string[] {
  const order = new Set<string>();
  const seen = new Set<string>();
  const visit = (part: string): void => {
    if (seen.has(part)) return;
    seen.add(part);
    for (const to of [...(edges.get(part)?.keys() ?? [])].toSorted()) visit(to);
    order.add(part);
  };
  for (const part of [...edges.keys()].toSorted()) visit(part);
  return [...order];
}

/**
 * The parts from the cellar to the roof, in an order with as few imports back up as moving single parts finds. The
 * same for the same edges.
 */
export function lowestOrder(edges: Edges): readonly string[] {
  const score = (order: readonly string[]): number => backUp(edges, order);
  let order = importedFirst(edges);
  for (let before = Infinity; score(order) < before;) {
    before = score(order);
    for (const part of order.toSorted()) {
      const place = bestPlace(edges, order, part);
      order = order.filter((other) => other !== part).toSpliced(place, 0, part);
    }
  }
  return order;
}

function backUp(edges: Edges, order: readonly string[]): number {
  const at = new Map(order.map((part, index) => [part, index]));
  let total = 0;
  for (const [from, targets] of edges)
    for (const [to, imports] of targets) if (at.get(to)! > at.get(from)!) total += imports;
  return total;
}

/** How many parts stand on each other at the most, by the edges that count. */
export function floorsOf(edges: Edges, counts: (from: string, to: string) => boolean): number {
  const known = new Map<string, number>();
  const floorOf = (part: string): number => {
    const floor = known.get(part);
    if (floor !== undefined) return floor;
    known.set(part, 1); // what still goes round counts once
    const below = [...(edges.get(part)?.keys() ?? [])].filter((to) => counts(part, to)).map(floorOf);
    const own = 1 + Math.max(0, ...below);
    known.set(part, own);
    return own;
  };
  return Math.max(0, ...[...edges.keys()].map(floorOf));
}
