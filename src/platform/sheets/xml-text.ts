const SPECIAL = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const EACH_SPECIAL = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML, also within an attribute; characters that XML does not know are left out. */
export function xmlText(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (letter) => ENTITIES[letter] ?? '') : text;
}

/** Attributes from their values, each with a blank before it; what is undefined is left out, booleans are 1 and 0. */
export function xmlAttributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${xmlText(textOf(value))}"`]))
    .join('');
}

function textOf(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}
