import { isCivilDate, type CivilDate } from './civil-date';
import { invariant } from './invariant';
import type { Dong } from './money';

/**
 * Reads the fields of a JSON object that this program has written itself, each by its type. What is not as it must be is damaged data
 * or a programmer's mistake, so every method throws an InvariantError that names the field. A field that is missing counts as null:
 * objects written before the field existed stay readable where nothing may stand there.
 */
export class JsonFields {
  private readonly fields: Readonly<Record<string, unknown>>;

  /** @param what names the object in errors: `case event promise-made` */
  constructor(
    value: unknown,
    private readonly what: string,
  ) {
    invariant(typeof value === 'object' && value !== null && !Array.isArray(value), `${what} is a JSON object`, {
      value,
    });
    this.fields = value as Readonly<Record<string, unknown>>;
  }

  text(name: string): string {
    const value = this.fields[name];
    return typeof value === 'string' ? value : this.refuse(name, 'a text');
  }

  textOrNull(name: string): string | null {
    return this.isNull(name) ? null : this.text(name);
  }

  integer(name: string): number {
    const value = this.fields[name];
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : this.refuse(name, 'a whole number');
  }

  integerOrNull(name: string): number | null {
    return this.isNull(name) ? null : this.integer(name);
  }

  /** Money: an integer in JSON, a bigint in memory. */
  dong(name: string): Dong {
    return BigInt(this.integer(name));
  }

  date(name: string): CivilDate {
    const value = this.text(name);
    return isCivilDate(value) ? value : this.refuse(name, 'a civil date');
  }

  dateOrNull(name: string): CivilDate | null {
    return this.isNull(name) ? null : this.date(name);
  }

  boolean(name: string): boolean {
    const value = this.fields[name];
    return typeof value === 'boolean' ? value : this.refuse(name, 'true or false');
  }

  dongOrNull(name: string): Dong | null {
    return this.isNull(name) ? null : this.dong(name);
  }

  /** A list of objects, each read by its own fields; a missing list is empty. */
  list<Item>(name: string, read: (fields: JsonFields) => Item): Item[] {
    return this.array(name).map((value, index) => read(new JsonFields(value, `${this.what}, ${name}[${index}]`)));
  }

  /** A list of texts; a missing list is empty. */
  texts(name: string): string[] {
    return this.array(name).map((value) => (typeof value === 'string' ? value : this.refuse(name, 'a list of texts')));
  }

  /** A list of whole numbers; a missing list is empty. */
  integers(name: string): number[] {
    return this.array(name).map((value) =>
      typeof value === 'number' && Number.isSafeInteger(value) ? value : this.refuse(name, 'a list of whole numbers'),
    );
  }

  /** One of a closed list of codes. */
  oneOf<Code extends string>(name: string, codes: readonly Code[]): Code {
    const value = this.text(name);
    return codes.find((code) => code === value) ?? this.refuse(name, `one of ${codes.join(', ')}`);
  }

  private array(name: string): readonly unknown[] {
    if (this.isNull(name)) return [];
    const value = this.fields[name];
    return Array.isArray(value) ? value : this.refuse(name, 'a list');
  }

  private isNull(name: string): boolean {
    return this.fields[name] === null || this.fields[name] === undefined;
  }

  private refuse(name: string, kind: string): never {
    invariant(false, `${this.what} has ${kind} under "${name}"`, { found: this.fields[name] });
  }
}
