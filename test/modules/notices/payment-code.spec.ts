import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { QRPay } from 'vietnam-qr-pay';
import { letterInTransfer, transferText } from '../../../src/modules/contributions/contributions.api';
import { definition } from '../../../src/modules/notices/definitions/reminder-letter';
import { OLD_DEBT_SAMPLE } from '../../../src/modules/notices/documents/reminder-letter/old-debt-sample';
import { PARTLY_PAID_SAMPLE } from '../../../src/modules/notices/documents/reminder-letter/partly-paid-sample';
import { presentReminderLetter } from '../../../src/modules/notices/documents/reminder-letter/reminder-letter.presenter';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';

const LETTER = { authorityId: 12, year: 2026, number: 345 };
const TEXT = transferText(LETTER, 'TA0118A');

/** The pixels of a picture of a page, from the plain format of poppler. */
function pixelsOf(ppm: Buffer): { data: Uint8ClampedArray; width: number; height: number } {
  const [head = '', width = '', height = ''] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString('latin1', 0, 40)) ?? [];
  const rgb = ppm.subarray(head.length);
  const data = new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255);
  for (let pixel = 0; pixel * 4 < data.length; pixel += 1) data.set(rgb.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
  return { data, width: Number(width), height: Number(height) };
}

const hasPoppler = ((): boolean => {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('the payment code of a letter', () => {
  const renderer = new PdfRenderer(new HandlebarsTemplates());
  const folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-code-'));
  afterAll(async () => {
    await renderer.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // Where poppler is not installed the picture cannot be looked at; in CI it has to be there.
  (hasPoppler || process.env['CI'] === 'true' ? it : it.skip)(
    'is read off the picture of the page: bank, account, sum and text',
    async () => {
      const view = presentReminderLetter({ ...PARTLY_PAID_SAMPLE, transferText: TEXT });
      const path = join(folder, 'letter.pdf');
      writeFileSync(path, await renderer.render(definition.template, view));
      execFileSync('pdftoppm', ['-r', '150', '-f', '1', '-l', '1', '-singlefile', path, join(folder, 'page')]);
      const { data, width, height } = pixelsOf(readFileSync(join(folder, 'page.ppm')));
      const read = new QRPay(jsQR(data, width, height)?.data ?? '');
      expect(read.isValid).toBe(true);
      expect(read.consumer).toMatchObject({ bankBin: '999999', bankNumber: '0000000010' });
      expect(read.amount).toBe(view.summary?.owed.replaceAll('.', ''));
      expect(read.additionalData.purpose).toBe(TEXT);
    },
  );

  it('is not on a draft, which has no number to answer', () => {
    expect(presentReminderLetter(OLD_DEBT_SAMPLE).summary).toMatchObject({ transferText: null, code: null });
  });
});

describe('the text of a transfer', () => {
  it('names the letter in capitals and digits, at most 25 of them, whatever the employer is called', () => {
    for (const code of ['TA0118A', 'A/B 1', 'X'.repeat(60)]) {
      const text = transferText(LETTER, code);
      expect(text).toMatch(/^[A-Z0-9 ]{16,25}$/);
      expect(letterInTransfer(text)).toMatchObject(LETTER);
      expect(letterInTransfer(text)?.isTo(code)).toBe(true);
    }
    expect(TEXT).toMatch(/ TA0118A$/);
  });

  it('is found among what banks write around it', () => {
    expect(letterInTransfer(`MBVCB.123.456.${TEXT.toLowerCase()}.CT tu 0123 toi 456`)).toMatchObject(LETTER);
    expect(letterInTransfer(TEXT.replace(' ', ''))).toMatchObject(LETTER);
  });

  it('is never guessed: changed, foreign or doubled it names nothing, or not this employer', () => {
    const [code = ''] = TEXT.split(' ');
    for (let at = 4; at < code.length; at += 1) {
      const changed = `${code.slice(0, at)}${code[at] === '7' ? '8' : '7'}${code.slice(at + 1)}`;
      expect(letterInTransfer(changed)?.isTo('TA0118A') ?? false).toBe(false);
    }
    expect(letterInTransfer(TEXT)?.isTo('TA0119A')).toBe(false);
    const other = transferText({ ...LETTER, number: 346 }, 'TA0118A');
    expect(letterInTransfer(`${TEXT} ${other}`)).toBeUndefined();
    expect(letterInTransfer('BHXH dong tien thang 10 TA0118A')).toBeUndefined();
  });
});
