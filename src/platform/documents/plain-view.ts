import { InvariantError } from '../../kernel/invariant';

/** Handlebars' strict mode overlooks keys of block parameters (`{{row.nmae}}`): the view itself refuses them. */
const REFUSE_MISSING_KEYS: ProxyHandler<Record<string, unknown>> = {
  get(target, key) {
    if (typeof key === 'string' && !(key in target)) {
      throw new InvariantError(`A template asks for the key "${key}", which its view model does not have`, {
        key,
        known: Object.keys(target).join(', '),
      });
    }
    return Reflect.get(target, key) as unknown;
  },
};

/**
 * A copy of a view model with every text passed through `write`, after checking that it holds nothing but
 * plain objects, arrays, texts, whole numbers, booleans and explicit nulls.
 * Handlebars prints the getter of a class instance as nothing at all, and `undefined` hides a forgotten key: both are refused here.
 * @throws InvariantError that names the path of the offending value.
 */
export function plainView(view: object, write: (text: string) => string): object {
  return copy(view, write, 'view') as object;
}

function copy(value: unknown, write: (text: string) => string, path: string): unknown {
  if (typeof value === 'string') return write(value);
  if (value === null || typeof value === 'boolean' || Number.isSafeInteger(value)) return value;
  if (Array.isArray(value)) return value.map((element, index) => copy(element, write, `${path}[${index}]`));
  if (isPlainObject(value)) {
    const entries = Object.entries(value).map(([key, inner]) => [key, copy(inner, write, `${path}.${key}`)] as const);
    return new Proxy(Object.fromEntries(entries), REFUSE_MISSING_KEYS);
  }
  throw new InvariantError(
    `A view model holds only texts, whole numbers, booleans, null, arrays and plain objects; ${path} is not one of them`,
    { path, type: typeof value },
  );
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
