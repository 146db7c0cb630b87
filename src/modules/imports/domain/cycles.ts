/**
 * Every name that leads back to itself by way of `next`, with the path round: `A → B → A`.
 * Linear in the number of names, however long the chains are.
 */
export function cyclesIn(names: Iterable<string>, next: (name: string) => string | null): ReadonlyMap<string, string> {
  const walkOf = new Map<string, number>();
  const found = new Map<string, string>();
  let walk = 0;
  for (const start of names) {
    walk += 1;
    const path: string[] = [];
    let name: string | null = start;
    while (name !== null && !walkOf.has(name)) {
      walkOf.set(name, walk);
      path.push(name);
      name = next(name);
    }
    if (name === null || walkOf.get(name) !== walk) continue;
    const round = path.slice(path.indexOf(name));
    for (const [index, member] of round.entries()) {
      found.set(member, [...round.slice(index), ...round.slice(0, index), member].slice(0, 20).join(' → '));
    }
  }
  return found;
}
