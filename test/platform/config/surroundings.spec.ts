import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../../src/platform/config/configuration';
import { runCli } from '../../cli/run-cli';
import { describeWhere } from '../../support/database';

const MAIN = join(__dirname, '../../../dist/main.js');
const CLI = join(__dirname, '../../../bin/cli.mjs');

/** The call fails with one sentence about a variable, and no password in it. */
async function expectOneSentence(environment: Environment, variable: string, wrong: string): Promise<void> {
  const { code, err } = await runCli(['statement', '--all', '--as-of', '2026-01-31', '--lang', 'en'], environment);
  const sentence = new RegExp(`^${variable}: "[^"]*" – ${wrong}.*\\. Example: ${variable}=\\S+\\n$`);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(sentence) as string });
  expect(err).not.toContain('secret');
}

describe('what lies around the program', () => {
  let folder: string;
  let busy: Server;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-around-'));
    writeFileSync(
      join(folder, 'file'),
      'not a database, not a folder, and longer than the head of a SQLite file is'.repeat(4),
    );
    busy = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => busy.once('listening', resolve));
    // From a checkout the first call builds.
    spawnSync(process.execPath, [CLI, '--version']);
  });
  afterAll(() => {
    busy.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    [{ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/x' }, 'DATABASE_URL', 'no server answers there'],
    [{ VAR_DIR: '/proc/nothing' }, 'VAR_DIR', 'no folder can be made there'],
    [{ VAR_DIR: 'FOLDER/file/var' }, 'VAR_DIR', 'a file stands in the way'],
    [{ DATABASE_URL: 'sqlite:FOLDER/file' }, 'DATABASE_URL', 'the file is not a SQLite file'],
  ])('%j is told in one sentence that names the variable', async (given, variable, wrong) => {
    const own = Object.entries({ VAR_DIR: 'FOLDER/var', DATABASE_URL: '', ...given });
    await expectOneSentence(
      Object.fromEntries(own.map(([name, value]) => [name, value.replace('FOLDER', folder)])),
      variable,
      wrong,
    );
  });

  it('is told by the server as well: a port that is taken', () => {
    const { port } = busy.address() as AddressInfo;
    const { status, stderr } = spawnSync(process.execPath, [MAIN], {
      env: {
        ...process.env,
        VAR_DIR: join(folder, 'server'),
        DATABASE_URL: '',
        REDIS_URL: '',
        FIXED_NOW: '',
        PORT: String(port),
        LC_ALL: 'vi_VN.UTF-8',
      },
    });
    const last = stderr.toString().trim().split('\n').at(-1);
    const told = `PORT: "${port}" – cổng này đang được chương trình khác dùng. Ví dụ: PORT=3001`;
    expect({ status, last }).toEqual({ status: 1, last: told });
  });
});

describeWhere('TEST_DATABASE_URL', 'a database that the server does not have', () => {
  it('is told in one sentence', async () => {
    const DATABASE_URL = process.env['TEST_DATABASE_URL']?.replace(/\/[^/]*$/, '/ce_no_such_database') ?? '';
    await expectOneSentence({ DATABASE_URL }, 'DATABASE_URL', 'the server has no such database');
  });
});
