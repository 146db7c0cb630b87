/** What of a schema an example is made from. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
}
type Schemas = Readonly<Record<string, Schema>>;

const BY_FORMAT: Readonly<Record<string, unknown>> = {
  date: '2026-11-05',
  'date-time': '2026-11-05T02:00:00.000Z',
  int64: 12_500_000,
};
const BY_TYPE: Readonly<Record<string, unknown>> = { integer: 3, number: 3, boolean: true, object: {} };

/**
 * A value of a schema: its own example, else one put together from those of its parts. Lists have one element; a text of which nothing
 * else is known says what belongs there.
 */
export function exampleOf(schema: Schema, schemas: Schemas, name = '…'): unknown {
  if (schema.$ref !== undefined) return exampleOf(schemas[schema.$ref.replace(/^.*\//, '')] ?? {}, schemas);
  const own = [schema.example, schema.examples?.[0], schema.default, schema.enum?.[0]].find(
    (each) => each !== undefined,
  );
  if (own !== undefined) return own;
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first) return exampleOf(first, schemas);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, schemas))) as unknown;
  if (schema.items) return [exampleOf(schema.items, schemas)];
  return schema.properties ? wholeOf(schema.properties, schemas) : plainOf(schema, name);
}

function wholeOf(properties: Readonly<Record<string, Schema>>, schemas: Schemas): object {
  return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, exampleOf(part, schemas, name)]));
}

function plainOf({ format, type, description }: Schema, name: string): unknown {
  const kind = typeof type === 'string' ? type : (type?.find((each) => each !== 'null') ?? 'object');
  if (kind === 'string' && format === undefined) return description ?? name;
  return (format === undefined ? undefined : BY_FORMAT[format]) ?? BY_TYPE[kind] ?? null;
}
