import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';

/** The text of a PDF as its pages show it, a line a line, the same on every machine. */
export async function textOf(pdf: Uint8Array): Promise<string> {
  // The reader takes the bytes for itself, so it is given a copy.
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text.normalize('NFC');
}

/** How many pages a PDF has. */
export async function pageCountOf(pdf: Uint8Array): Promise<number> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const count = document.numPages;
  await document.destroy();
  return count;
}

/** The plain objects of a PDF as text, those in object streams unpacked. */
export function objectsOf(pdf: Uint8Array): string {
  const file = Buffer.from(pdf);
  const packed = [...file.toString('latin1').matchAll(/\/Type \/ObjStm.*\/Length (\d+) >>\nstream\n/g)].map((found) => {
    const start = found.index + found[0].length;
    return inflateSync(file.subarray(start, start + Number(found[1]))).toString('latin1');
  });
  return packed.join('\n');
}

/**
 * Names of the embedded fonts, without the mark of the subset.
 * @throws Error where none is found: a test that asks for fonts must not pass because they are out of sight.
 */
export function fontsOf(pdf: Uint8Array): string[] {
  const found = [...objectsOf(pdf).matchAll(/\/BaseFont\s*\/[A-Z]{6}\+([\w-]+)/g)];
  if (found.length === 0) throw new Error('no embedded font is to be seen in the document');
  return [...new Set(found.map((match) => match[1] ?? ''))];
}
