import type { Bilingual } from '../../kernel/language';

export type { Bilingual };

/** A field of a request as a form shows it. */
export interface FormField {
  readonly name: string;
  readonly kind:
    'text' | 'area' | 'day' | 'month' | 'dong' | 'count' | 'reference' | 'choice' | 'yes-no' | 'rows' | 'file';
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  readonly optional: boolean;
  /** What a fresh form starts with, by a name that whoever draws the form knows; absent: nothing. */
  readonly prefill?: string;
  /** Of a choice. */
  readonly choices?: readonly { readonly value: string; readonly label: Bilingual }[];
  /** Of rows: the fields of one row. */
  readonly row?: () => readonly FormField[];
  /** Of rows: how many there must be. */
  readonly least?: number;
}

const FIELDS = new WeakMap<object, FormField[]>();

/** Remembers a field of the class whose prototype is given. */
export function addField(prototype: object, field: FormField): void {
  const own = FIELDS.get(prototype);
  if (own) own.push(field);
  else FIELDS.set(prototype, [field]);
}

/** The fields of a request class in the order in which it declares them, those of the classes that it extends first. */
export function fieldsOf(type: new () => object): readonly FormField[] {
  const fields: FormField[] = [];
  for (let each = type.prototype as object | null; each !== null; each = Object.getPrototypeOf(each) as object | null) {
    fields.unshift(...(FIELDS.get(each) ?? []));
  }
  return fields;
}
