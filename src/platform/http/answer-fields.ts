import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';

/** What may be said of a field beside its type. */
interface Says {
  /** It may be null; it is there all the same. */
  readonly nullable?: boolean;
  /** It may be left out: only where a contract has always done so. */
  readonly optional?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}
type OrNull<S> = S extends { readonly nullable: true } ? null : never;
/** Fits only a property of that type: a decorator that says something else does not compile. */
type On<V> = <K extends string>(target: { readonly [P in K]?: V }, key: K) => void;
type ClassOf<T> = abstract new (...all: never[]) => T;

/** Fields of answers are there, and null where nothing is known, unless they say otherwise. */
function field<V>(type: object, { optional = false, ...says }: Says = {}): On<V> {
  return ApiProperty({ ...type, ...says, required: !optional });
}

/** What a handler answers that hands over a file. */
export const BYTES = { type: 'string', format: 'binary' } as const;

// One decorator says of a field of an answer what it is: the description of the API and the compiler read it alike.

/** A whole number: an id, a count, a version. */
export function Int<const S extends Says>(says?: S): On<number | OrNull<S>> {
  return field({ type: 'integer', example: 3 }, says);
}

/** An amount of money, in whole đồng. */
export function Dong<const S extends Says>(says?: S): On<number | OrNull<S>> {
  return field({ type: 'integer', format: 'int64', description: 'Whole đồng', example: 12_500_000 }, says);
}

/** A text; say an example that shows what stands there. */
export function Text<const S extends Says & { readonly example: string }>(says: S): On<string | OrNull<S>> {
  return field({ type: 'string' }, says);
}

/** A civil date, `YYYY-MM-DD`. */
export function Day<const S extends Says>(says?: S): On<string | OrNull<S>> {
  return field({ type: 'string', format: 'date', example: '2026-11-05' }, says);
}

/** A month, `YYYY-MM`. */
export function Month<const S extends Says>(says?: S): On<string | OrNull<S>> {
  return field({ type: 'string', pattern: '^\\d{4}-\\d{2}$', example: '2026-10' }, says);
}

/** A moment in UTC. */
export function Moment<const S extends Says>(says?: S): On<string | OrNull<S>> {
  return field({ type: 'string', format: 'date-time', example: '2026-11-05T02:00:00.000Z' }, says);
}

/** True or false. */
export function Flag<const S extends Says>(says?: S): On<boolean | OrNull<S>> {
  return field({ type: 'boolean', example: true }, says);
}

/** One of a closed list of codes. */
export function Code<const C extends string, const S extends Says>(codes: readonly C[], says?: S): On<C | OrNull<S>> {
  return field({ type: 'string', enum: says?.nullable ? [...codes, null] : [...codes], example: codes[0] }, says);
}

/** An object of its own class. */
export function Part<T, const S extends Says>(type: () => ClassOf<T>, says?: S): On<T | OrNull<S>> {
  // The library knows a function that tells a class by its name, `type`.
  return field({ type: () => type() }, says);
}

/** A list of objects of a class. */
export function Each<T>(type: () => ClassOf<T>, says?: Says): On<readonly T[]> {
  return field({ type: () => type(), isArray: true }, says);
}

/** A list of texts. */
export function Texts(says: Says & { readonly example: readonly string[] }): On<readonly string[]> {
  return field({ type: 'string', isArray: true }, says);
}

/** A list of codes of a closed list. */
export function Codes<const C extends string>(codes: readonly C[], says?: Says): On<readonly C[]> {
  return field({ type: 'string', isArray: true, enum: [...codes], example: codes.slice(0, 1) }, says);
}

/** Objects of a class by a code. The class stands above the one that has the field. */
export function MapOf<T>(type: ClassOf<T>, says?: Says): On<Readonly<Partial<Record<string, T>>>> {
  const values = { $ref: getSchemaPath(type) };
  const map = field<Readonly<Partial<Record<string, T>>>>({ type: 'object', additionalProperties: values }, says);
  return (target, key) => {
    ApiExtraModels(type)(target.constructor);
    map(target, key);
  };
}

/** An object whose fields depend on what it tells of. */
export function Open(says: Says & { readonly description: string; readonly example: object }): On<unknown> {
  return field({ type: 'object', additionalProperties: true }, says);
}
