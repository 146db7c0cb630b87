/** What a template can see at one place: every value that the samples put there, one per sample and list element. */
export interface Scope {
  readonly contexts: readonly unknown[];
  readonly blockParams: ReadonlyMap<string, readonly unknown[]>;
  readonly parent: Scope | undefined;
  readonly root: readonly unknown[];
  readonly inList: boolean;
}

/** The values of a path, and the first of its parts that some sample lacks. */
export interface Resolved {
  readonly values: readonly unknown[];
  readonly missing?: string;
}

const LIST_VARIABLES = ['index', 'key', 'first', 'last'];

/** The outermost scope: the view models themselves. */
export function rootScope(samples: readonly object[]): Scope {
  return { contexts: samples, blockParams: new Map(), parent: undefined, root: samples, inList: false };
}

/** The scope inside `each` or `with`, with its block parameters: the value first, its index second. */
export function childScope(
  scope: Scope,
  contexts: readonly unknown[],
  names: readonly string[],
  inList: boolean,
): Scope {
  const blockParams = new Map(scope.blockParams);
  if (names[0]) blockParams.set(names[0], contexts);
  if (names[1]) blockParams.set(names[1], [0]);
  return { contexts, blockParams, parent: scope, root: scope.root, inList: inList || scope.inList };
}

/** The scope inside a partial that was given another context. */
export function withContext(scope: Scope, contexts: readonly unknown[]): Scope {
  return { ...scope, contexts, parent: scope };
}

/** The scope inside a partial that was given named values on top of its context. */
export function merged(scope: Scope, pairs: readonly (readonly [string, readonly unknown[]])[]): Scope {
  const length = Math.max(scope.contexts.length, ...pairs.map(([, values]) => values.length));
  const contexts = Array.from({ length }, (_, i) => ({
    ...(pick(scope.contexts, i) as object),
    ...Object.fromEntries(pairs.map(([key, values]) => [key, pick(values, i)])),
  }));
  return { ...scope, contexts };
}

/** Follows a path. A null on the way is a value that is absent in that sample and is passed over. */
export function resolve(scope: Scope, path: hbs.AST.PathExpression): Resolved {
  const parts = [...path.parts] as string[];
  if (path.data) return resolveData(scope, parts);
  let base: Scope | undefined = scope;
  for (let up = 0; up < path.depth && base; up += 1) base = base.parent;
  if (!base) return { values: [], missing: '../' };
  const named =
    path.depth === 0 && parts[0] !== undefined && !path.original.startsWith('this')
      ? scope.blockParams.get(parts[0])
      : undefined;
  return named ? follow(named, parts.slice(1)) : follow(base.contexts, parts);
}

function resolveData(scope: Scope, parts: readonly string[]): Resolved {
  const name = parts[0] ?? '';
  if (name === 'root') return follow(scope.root, parts.slice(1));
  return scope.inList && LIST_VARIABLES.includes(name) ? { values: [0] } : { values: [], missing: `@${name}` };
}

function follow(start: readonly unknown[], parts: readonly string[]): Resolved {
  let values = start;
  for (const part of parts) {
    const holders = values.filter((value) => value !== null && value !== undefined);
    if (holders.length === 0 || !holders.every((value) => has(value, part))) return { values: [], missing: part };
    values = holders.map((value) => (value as Readonly<Record<string, unknown>>)[part]);
  }
  return { values };
}

function has(value: unknown, key: string): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    (Object.hasOwn(value, key) || (key === 'length' && Array.isArray(value)))
  );
}

function pick(values: readonly unknown[], index: number): unknown {
  return values.length === 0 ? {} : values[index % values.length];
}
