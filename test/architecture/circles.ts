/** Who knows whom. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** One circle for each knot of nodes that reach each other, as the way round: `a → b → a`. */
export function circles(graph: Graph): readonly string[] {
  const inKnown = new Set<string>();
  const found: string[] = [];
  for (const start of [...graph.keys()].toSorted()) {
    if (inKnown.has(start)) continue;
    const way = wayBack(graph, start);
    if (!way) continue;
    for (const node of way) inKnown.add(node);
    found.push([...way, start].join(' → '));
  }
  return found;
}

/** The shortest way from a node back to itself, without the return; undefined where there is none. */
function wayBack(graph: Graph, start: string): readonly string[] | undefined {
  const seen = new Set<string>();
  let ways: (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const way of ways) {
      for (const next of graph.get(way.at(-1) ?? start) ?? []) {
        if (next === start) return way;
        if (seen.has(next)) continue;
        seen.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return undefined;
}
