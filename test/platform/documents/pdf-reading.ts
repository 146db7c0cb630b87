import { spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';

const HAS_PDFTOTEXT = spawnSync('pdftotext', ['-v']).error === undefined;

/** The text of a PDF: by pdftotext where the machine has it, else piece by piece through the fonts' own character maps. */
export function textOf(pdf: Uint8Array): string {
  return HAS_PDFTOTEXT ? textByPdftotext(pdf) : textByCharacterMaps(pdf);
}

/** The text as pdftotext sees it. */
export function textByPdftotext(pdf: Uint8Array): string {
  const { stdout, status } = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error('pdftotext could not read the document');
  return stdout.normalize('NFC');
}

/** Names of the embedded fonts, without the mark of the subset. */
export function fontsOf(pdf: Uint8Array): string[] {
  const found = [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/BaseFont\s*\/[A-Z]{6}\+([\w-]+)/g),
  ];
  return [...new Set(found.map((match) => match[1] ?? ''))];
}

/** How many pages a PDF has. */
export function pageCountOf(pdf: Uint8Array): number {
  return [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type \/Page\b/g),
  ].length;
}

/** Reads just enough of the PDFs made here: uncompressed objects, Identity-H fonts with character maps, strings in TJ. */
export function textByCharacterMaps(pdf: Uint8Array): string {
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj([\s\S]*?)\nendobj/g)].map((match) => [match[1], match[2] ?? '']),
  );
  const texts: string[] = [];
  for (const object of objects.values()) {
    const fonts = /\/Font <<([\s\S]*?)>>/.exec(object)?.[1];
    if (!fonts) continue;
    const content = object.includes('stream\n') ? object : objects.get(/\/Contents (\d+) 0 R/.exec(object)?.[1] ?? '');
    const maps = new Map(
      [...fonts.matchAll(/\/(\w+) (\d+) 0 R/g)].map((match) => [match[1], mapOf(match[2], objects)]),
    );
    texts.push(textOfContent(streamOf(content ?? ''), maps));
  }
  return texts.join('\n').normalize('NFC');
}

function mapOf(font: string | undefined, objects: ReadonlyMap<string | undefined, string>): Map<number, string> {
  const cmap = streamOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '')?.[1]) ?? '');
  return new Map(
    [...cmap.matchAll(/<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>/g)].map((match) => [
      Number.parseInt(match[1] ?? '', 16),
      Buffer.from(match[2] ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    ]),
  );
}

function textOfContent(content: string, maps: ReadonlyMap<string | undefined, ReadonlyMap<number, string>>): string {
  let map: ReadonlyMap<number, string> | undefined;
  let text = '';
  for (const token of content.matchAll(/\/(\w+) [\d.]+ Tf|\(((?:\\[\s\S]|[^\\()])*)\)/g)) {
    if (token[1]) map = maps.get(token[1]);
    else text += Array.from(codesOf(token[2] ?? ''), (code) => map?.get(code) ?? '').join('');
  }
  return text;
}

function codesOf(literal: string): number[] {
  const plain: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const bytes = literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, escaped: string) =>
    /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : (plain[escaped] ?? escaped),
  );
  return Array.from(
    { length: bytes.length / 2 },
    (_, i) => bytes.charCodeAt(2 * i) * 256 + bytes.charCodeAt(2 * i + 1),
  );
}

function streamOf(object: string): string {
  // The last byte of compressed data may be a carriage return: the length tells where they end.
  const begins = /stream\r?\n/.exec(object);
  const length = /\/Length (\d+)(?! \d+ R)/.exec(object)?.[1];
  const from = begins ? begins.index + begins[0].length : object.length;
  const body = object.slice(from, length === undefined ? object.lastIndexOf('endstream') : from + Number(length));
  return object.includes('/FlateDecode') ? inflateSync(Buffer.from(body, 'latin1')).toString('latin1') : body;
}
