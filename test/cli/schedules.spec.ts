import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli, type Ended } from './run-cli';

describe('schedules on the command line', () => {
  let folder: string;
  const cli = (...words: string[]): Promise<Ended> =>
    runCli(words, { VAR_DIR: folder, FIXED_NOW: '2026-11-05T09:00:00+07:00', LANG: 'en_GB.UTF-8' });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'schedules-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are listed, switched and started, and tell of their runs', async () => {
    const { code, out } = await cli('schedules', 'list');
    expect(code).toBe(0);
    expect(out).toMatch(/nightly-cycle +on +daily at 01:30 +2026-11-06 01:30/);
    expect(out).toMatch(/publication-proposals +off/);
    const switched = JSON.parse((await cli('schedules', 'off', 'nightly-cycle', '--json')).out) as object[];
    expect(switched).toMatchObject([{ name: 'nightly-cycle', isOn: false, nextDue: null }]);
    const started = await cli('schedules', 'start', 'duty-reminder');
    expect([started.code, started.out]).toEqual([0, expect.stringMatching(/Reminder of duties, 2026-11-05 +done/)]);
    expect((await cli('runs')).out).toContain('Reminder of duties, 2026-11-05');
    const unknown = await cli('schedules', 'on', 'weekly-dance');
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('There is no schedule weekly-dance')]);
  });
});
