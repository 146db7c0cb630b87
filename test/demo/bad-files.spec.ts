import { parse } from 'csv-parse/sync';
import type { BadFile } from '../../src/demo/world/bad-file';
import { badFiles } from '../../src/demo/world/bad-files';
import { encodeWindows1258 } from '../../src/demo/world/windows-1258';
import { createWorld } from '../../src/demo/world/world';
import { rowsOf } from './world-facts';

const world = createWorld({ employers: 200 });
const files = new Map(badFiles(world).map((file) => [file.fileName, file]));

describe('the bad files', () => {
  it('have names and reasons of their own, and reject lines that they have', () => {
    expect(files.size).toBe(badFiles(world).length);
    expect(files.size).toBeGreaterThan(20);
    for (const file of files.values()) {
      expect(file.what).not.toBe('');
      if (file.rejects === 'file') continue;
      const lastLine = new TextDecoder().decode(file.bytes).trimEnd().split('\n').length;
      expect(file.rejects.every((line) => line >= 2 && line <= lastLine)).toBe(true);
    }
  });

  it('are the same for the same world', () => {
    expect(badFiles(world)).toEqual([...files.values()]);
  });

  it.each(['employers-excel.csv', 'employers-nfd.csv'])('hold the good rows, only written otherwise: %s', (name) => {
    const file = files.get(name)!;
    const rows = parse<Record<string, string>>(Buffer.from(file.bytes), {
      bom: true,
      columns: true,
      delimiter: [',', ';'],
    });
    const good = rowsOf(world, 'employers.csv').slice(0, rows.length);
    expect(rows.length).toBeGreaterThan(3);
    expect(file.rejects).toEqual([]);
    expect(new TextDecoder().decode(file.bytes)).not.toContain(good[0]!['name']!.concat(',', good[0]!['address']!));
    expect(JSON.parse(JSON.stringify(rows).normalize('NFC'))).toEqual(good);
  });

  it('hold letters and tones apart in the NFD file, a mark and CRLF in the Excel file', () => {
    expect(text('employers-nfd.csv')).toMatch(/[aeo]\u0301|\u0323/u);
    expect([...files.get('employers-excel.csv')!.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text('employers-excel.csv')).toMatch(/^"?employerCode"?;[^\n]*\r\n/);
  });

  it('are no UTF-8 where they are in windows-1258, and read right by who knows that', () => {
    const { bytes } = files.get('employers-windows-1258.csv')!;
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    expect(new TextDecoder('windows-1258').decode(bytes).normalize('NFC')).toContain(
      rowsOf(world, 'employers.csv')[0]!['name'],
    );
  });

  it('say nothing good about amounts that are not digits only', () => {
    const file = files.get('assessments-amounts.csv')!;
    const rows = parse<Record<string, string>>(Buffer.from(file.bytes), { columns: true });
    const notDigits = rows.flatMap((row, index) => (/^[0-9]{1,15}$/.test(row['amount'] ?? '') ? [] : [index + 2]));
    expect(file.rejects).toEqual(notDigits);
  });

  it('cannot be made from a world in which nothing happened', () => {
    expect(() => badFiles(createWorld({ employers: 1, months: 1 }))).toThrow(/take a world with more employers/);
  });

  function text(name: string): string {
    return new TextDecoder().decode((files.get(name) as BadFile).bytes);
  }
});

describe('windows-1258', () => {
  it('writes every Vietnamese letter so that it is read back', () => {
    const letters = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ';
    const all = letters + letters.toUpperCase();
    expect(new TextDecoder('windows-1258').decode(encodeWindows1258(all)).normalize('NFC')).toBe(all);
  });
});
