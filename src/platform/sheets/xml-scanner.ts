import { damagedWorkbook } from './workbook-errors';

/** Told what stands in XML, in its order; names without their prefixes. */
export interface XmlListener {
  /** An element begins; `attributes` as they are written, for `xmlAttribute`. */
  open(name: string, attributes: string): void;
  /** An element ends, also one that has no content. */
  close(name: string): void;
  /** Text between elements, perhaps in several pieces. */
  text(text: string): void;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = ':';
/** Longest tag or piece of text; a cell holds 32,767 characters. */
const LONGEST = 1 << 21;
const NAME_END = /[\s/>]/;
const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Goes through XML as workbooks hold it, piece by piece: elements, attributes, text, CDATA; comments and instructions are passed over.
 * Documents that define things of their own (DOCTYPE) are refused: no workbook does, and it is how such files do harm.
 */
export class XmlScanner {
  private rest = '';
  private depth = 0;
  private seen = false;

  constructor(private readonly listener: XmlListener) {}

  /** Goes through the next piece. @throws DomainError `xlsx.damaged` */
  take(piece: string): void {
    const text = this.rest === '' ? piece : this.rest + piece;
    let at = 0;
    while (at < text.length) {
      const start = text.indexOf('<', at);
      if (start < 0) break;
      if (start > at) this.listener.text(decoded(text.slice(at, start)));
      const end = this.markup(text, start);
      if (end < 0) {
        at = start;
        break;
      }
      at = end;
    }
    this.rest = text.slice(at);
    if (this.rest.length > LONGEST) throw damagedWorkbook();
  }

  /** @throws DomainError `xlsx.damaged` where something is left open */
  finish(): void {
    if (!this.seen || this.depth !== 0 || this.rest.trim() !== '') throw damagedWorkbook();
  }

  /** Reads what begins with `<`. @returns where it ends; below 0 where the piece ends before. */
  private markup(text: string, start: number): number {
    const second = text[start + 1];
    if (second === '!') return this.declaration(text, start);
    if (second === '?') return after(text, '?>', start);
    const end = tagEnd(text, start + 1);
    if (end < 0) return -1;
    if (second === '/') {
      this.depth -= 1;
      this.listener.close(local(text.slice(start + 2, end).trimEnd()));
    } else this.tag(text, start + 1, end);
    return end + 1;
  }

  private tag(text: string, from: number, end: number): void {
    const isEmpty = text.charCodeAt(end - 1) === SLASH;
    const content = text.slice(from, isEmpty ? end - 1 : end);
    const nameEnd = content.search(NAME_END);
    const name = local(nameEnd < 0 ? content : content.slice(0, nameEnd));
    this.seen = true;
    this.listener.open(name, nameEnd < 0 ? '' : content.slice(nameEnd));
    if (isEmpty) this.listener.close(name);
    else this.depth += 1;
  }

  private declaration(text: string, start: number): number {
    if (text.startsWith('<!--', start)) return after(text, '-->', start);
    if (text.startsWith('<![CDATA[', start)) {
      const end = after(text, ']]>', start);
      if (end > 0) this.listener.text(text.slice(start + 9, end - 3));
      return end;
    }
    if (text.length - start < 9) return -1;
    throw damagedWorkbook();
  }
}

/** The value of an attribute; undefined where the element does not have it. Prefixed names are asked for with their prefix. */
export function xmlAttribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(`${name}=`); at >= 0; at = attributes.indexOf(`${name}=`, at + 1)) {
    if (!/\s/.test(attributes[at - 1] ?? '')) continue;
    const from = at + name.length + 2;
    const end = attributes.indexOf(attributes[from - 1] ?? '"', from);
    return end < 0 ? undefined : decoded(attributes.slice(from, end));
  }
  return undefined;
}

function after(text: string, mark: string, start: number): number {
  const at = text.indexOf(mark, start);
  return at < 0 ? -1 : at + mark.length;
}

/** Where a tag ends: `>` may stand within the quotes of an attribute. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === GREATER) return at;
    if (letter === QUOTE || letter === APOSTROPHE) {
      at = text.indexOf(letter === QUOTE ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function local(name: string): string {
  const at = name.indexOf(COLON);
  return at < 0 ? name : name.slice(at + 1);
}

function decoded(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, entityOf) : text;
}

function entityOf(_: string, hexadecimal?: string, decimal?: string, name?: string): string {
  if (name !== undefined) {
    const letter = ENTITIES[name];
    if (letter === undefined) throw damagedWorkbook();
    return letter;
  }
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  if (code > 0x10ffff) throw damagedWorkbook();
  return String.fromCodePoint(code);
}
