/** The number that the next one of this name gets: above all that are there. */
export function nextNumber(names: Iterable<string>, name: string): number {
  let most = 0;
  for (const other of names) {
    if (other === name) most = Math.max(most, 1);
    else if (other.startsWith(`${name} `))
      most = Math.max(most, Number(/^\d+$/.exec(other.slice(name.length + 1))?.[0] ?? 0));
  }
  return most + 1;
}
