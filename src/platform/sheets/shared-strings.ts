import { workbookError } from './workbook-errors';
import type { XmlListener } from './xml-scanner';

/** The texts of a workbook's cells may take this many bytes together. */
const MOST_BYTES = 512 << 20;
const FIRST_BYTES = 1 << 16;
const REMEMBERED = 1 << 12;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** A text as a workbook escapes it: `_x000D_` is a carriage return. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** The texts that the cells of a workbook point at. Kept as bytes: a million of them take little more than the file does. */
export class SharedStrings implements XmlListener {
  private bytes = Buffer.allocUnsafe(FIRST_BYTES);
  private ends = new Uint32Array(FIRST_BYTES);
  private count = 0;
  private used = 0;
  private current = '';
  private inText = false;
  private phonetic = 0;
  private readonly recentIndexes = new Int32Array(REMEMBERED).fill(-1);
  private readonly recentTexts: string[] = new Array<string>(REMEMBERED).fill('');

  /** The text with a number; undefined where there is none. */
  textOf(index: number): string | undefined {
    if (!(index >= 0 && index < this.count)) return undefined;
    const slot = index & (REMEMBERED - 1);
    if (this.recentIndexes[slot] !== index) {
      const from = index === 0 ? 0 : this.ends[index - 1]!;
      this.recentTexts[slot] = this.bytes.toString('utf8', from, this.ends[index]);
      this.recentIndexes[slot] = index;
    }
    return this.recentTexts[slot];
  }

  open(name: string): void {
    if (name === 't') this.inText = this.phonetic === 0;
    else if (name === 'rPh') this.phonetic += 1;
    else if (name === 'si') this.current = '';
  }

  text(text: string): void {
    if (this.inText) this.current += text;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.phonetic -= 1;
    else if (name === 'si') this.add(unescaped(this.current));
  }

  private add(text: string): void {
    const needed = this.used + text.length * 3;
    if (needed > MOST_BYTES) {
      throw workbookError('xlsx.too-large', {
        part: 'sharedStrings.xml',
      });
    }
    if (needed > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.min(MOST_BYTES, Math.max(needed, this.bytes.length * 2)));
      this.bytes.copy(larger, 0, 0, this.used);
      this.bytes = larger;
    }
    if (this.count === this.ends.length) {
      const more = new Uint32Array(this.ends.length * 2);
      more.set(this.ends);
      this.ends = more;
    }
    this.used += this.bytes.write(text, this.used, 'utf8');
    this.ends[this.count] = this.used;
    this.count += 1;
  }
}
