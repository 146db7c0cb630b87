import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const BUILT = join(ROOT, 'dist/cli/moving-line.js');

/** Draws into a file while its own thread never lets go, until three pictures stand there or a minute is over. */
const COMPUTING = `
  const { openSync, readFileSync } = require('node:fs');
  const { MovingLine } = require(${JSON.stringify(BUILT)});
  const path = process.argv[1];
  const moving = new MovingLine(openSync(path, 'a'));
  const line = moving.begin();
  moving.show({ line, text: 'Computing arrears', columns: 40 });
  const until = Date.now() + 60_000;
  while (readFileSync(path, 'utf8').split('Computing').length < 4 && Date.now() < until);
  moving.whileAlone(() => require('node:fs').appendFileSync(path, '|said above|'));
  moving.end(line);
`;

describe('the moving line of a terminal', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-line-'));
    // From a checkout the first call builds.
    spawnSync(process.execPath, [join(ROOT, 'bin/cli.mjs'), '--version']);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('goes on moving while the program computes, and leaves an empty line behind', () => {
    const path = join(folder, 'terminal');
    const { status, stderr } = spawnSync(process.execPath, ['-e', COMPUTING, path]);
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
    const drawn = readFileSync(path, 'utf8');
    const pictures = [...drawn.matchAll(/(\S) Computing arrears/g)].map(([, picture]) => picture);
    expect(new Set(pictures).size).toBeGreaterThanOrEqual(3);
    expect(drawn).toContain('|said above|');
    expect(drawn.endsWith('\r\u001b[K')).toBe(true);
  });
});
