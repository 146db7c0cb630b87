import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './run-cli';

describe('the commands on parameters', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-parameters-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...words: string[]) => runCli(words, { VAR_DIR: folder, LANG: 'en' });

  it('list every parameter in lines that fit a terminal, with the sources where one is named', async () => {
    const { code, out } = await run('parameters', 'list');
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines.length).toBeGreaterThan(150);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(out).toContain('parameters list NAME');
    const one = await run('parameters', 'list', 'fine.SI-registration-late');
    expect(one.out).toContain('Nghị định số 283/2026/NĐ-CP, Điều 43 khoản 2');
    expect(one.out).toContain('60000000 - 75000000');
    expect(Math.max(...one.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('try a value without entering it', async () => {
    const tried = await run('parameters', 'try', 'evasion.unpaid-days', '--from', '2026-01-01', '--value', '90');
    expect(tried).toMatchObject({ code: 0 });
    expect(tried.out).toContain('nothing is written');
    const json = await run(
      'parameters',
      'try',
      'evasion.unpaid-days',
      '--from',
      '2026-01-01',
      '--value',
      '90',
      '--json',
    );
    expect(JSON.parse(json.out)).toMatchObject({ employers: 0, changed: 0, largest: [], decidesWhatIsOwed: true });
    const none = await run('parameters', 'try', 'publication.letters-before', '--from', '2026-01-01', '--value', '3');
    expect(none.out).toContain('decides no amount owed');
    expect((await run('parameters', 'list', 'evasion.unpaid-days')).out).not.toContain('90');
    const wrong = await run('parameters', 'try', 'evasion.unpaid-days', '--from', '2026-01-01', '--value', 'x');
    expect(wrong).toMatchObject({ code: 1 });
    expect((await run('parameters', 'try', 'nothing', '--from', '2026-01-01', '--value', '1')).err).toContain(
      'nothing',
    );
  });
});
