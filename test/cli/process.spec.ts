import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importOffice, type SmallOffice } from './office-files';
import { runCli, type Ended } from './run-cli';

const CLI = join(__dirname, '../../bin/cli.mjs');
const HOOK = join(__dirname, '../support/loaded-modules.cjs');
/** Months enough that the statements of all fill more than a pipe holds. */
const MONTHS = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`).filter(
  (month) => month > '2025-06',
);
const EMPLOYERS: SmallOffice = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [`TA${1000 + index}`, MONTHS]),
);

describe('the process of the command line', () => {
  let folder: string;
  let environment: NodeJS.ProcessEnv;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-process-'));
    const own = { VAR_DIR: join(folder, 'var'), DATABASE_URL: '', FIXED_NOW: '', LANG: 'C.UTF-8', LC_ALL: '' };
    environment = { ...process.env, ...own };
    await importOffice(folder, own, EMPLOYERS);
    // From a checkout the first call may build.
    spawnSync(process.execPath, [CLI, '--version'], { env: environment });
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const packagesLoadedBy = (...words: string[]): { status: number | null; packages: string[]; own: string[] } => {
    const LOADED_MODULES = join(folder, 'loaded.json');
    const { status } = spawnSync(process.execPath, ['-r', HOOK, CLI, ...words], {
      env: { ...environment, LOADED_MODULES },
    });
    const files = JSON.parse(readFileSync(LOADED_MODULES, 'utf8')) as string[];
    const packages = files.flatMap(
      (file) => /.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(file)?.[1] ?? [],
    );
    const own = files.flatMap((file) => /[/\\]dist[/\\](.*)/.exec(file)?.[1] ?? []);
    return { status, packages: [...new Set(packages)].toSorted(), own };
  };

  it.each([
    [['--help'], 0],
    [['--version'], 0],
    [['statement', '--help'], 0],
    [['completion', 'bash'], 0],
    [['cycle', '--as-of', 'yesterday'], 2],
    [['notices', 'render'], 2],
    [['no-such-command'], 2],
  ])('needs neither framework nor database for %j', (words, code) => {
    const { status, packages, own } = packagesLoadedBy(...words);
    expect({ status, packages }).toEqual({ status: code, packages: ['commander'] });
    expect(own.filter((file) => file.startsWith('modules'))).toEqual([]);
  });

  it('loads for the statement of one employer what it is computed with, and nothing of papers, pages and queues', () => {
    const { status, packages, own } = packagesLoadedBy('statement', 'TA1000', '--as-of', '2026-10-31');
    expect(status).toBe(0);
    expect(packages).toEqual(expect.arrayContaining(['@nestjs/core', 'typeorm']));
    const heavy = /swagger|typst|bullmq|ioredis|echarts|exceljs|express|class-validator|handlebars|prom-client|fflate/;
    expect(packages.filter((name) => heavy.test(name))).toEqual([]);
    expect(own.filter((file) => /[/\\]http[/\\]|modules[/\\]web/.test(file))).toEqual([]);
  });

  it.each([
    [['statement', '--all', '--as-of', '2026-10-31', '--known-at', '2026-11-01', '--json']],
    [['parameters', 'list']],
    [['completion', 'zsh']],
    [['statement', '--help']],
  ])('ends quietly and well where nobody reads %j to its end', (words) => {
    const whole = piped(words, 'cat');
    expect(whole).toMatchObject({ code: 0, err: '' });
    for (const reader of ['head -1', 'head -c 5', 'true']) {
      const { code, out, err } = piped(words, reader);
      expect({ reader, code, err }).toEqual({ reader, code: 0, err: '' });
      expect(whole.out.startsWith(out)).toBe(true);
    }
  });

  /** Calls the program with a real pipe to another program. */
  function piped(words: readonly string[], reader: string): Ended {
    const script = `"$0" "$@" | ${reader}; exit "\${PIPESTATUS[0]}"`;
    const call = ['-c', script, process.execPath, CLI, ...words];
    const { status, stdout, stderr } = spawnSync('bash', call, {
      env: environment,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return { code: status, out: stdout, err: stderr };
  }

  it('says the same in its own process as in this one', async () => {
    const words = ['statement', 'TA1000', '--as-of', '2026-10-31', '--known-at', '2026-11-01', '--json'];
    const { status, stdout } = spawnSync(process.execPath, [CLI, ...words], { env: environment, encoding: 'utf8' });
    expect({ code: status, out: stdout }).toEqual({ ...(await runCli(words, environment)), err: undefined });
  });
});
