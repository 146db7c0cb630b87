import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DECLARATIONS } from '../../src/cli/declarations';
import { runCli } from './run-cli';

/** How each shell is asked what it proposes after some words; the last word is the one being written. */
const SHELLS: Readonly<Record<string, (script: string, words: readonly string[]) => readonly [string, ...string[]]>> = {
  bash: (script, words) => [
    'bash',
    '-c',
    `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _contribution_enforcement; printf '%s\\n' "\${COMPREPLY[@]}"`,
    script,
    ...words,
  ],
  fish: (script, words) => ['fish', '-c', `source ${script}; complete -C '${words.join(' ')}'`],
  zsh: (script, words) => [
    'zsh',
    '-fc',
    // What the completion system would show is caught where it is handed over.
    `compdef() { :; }; compadd() { shift; print -l -- "$@"; }; _files() { print FILES; }
     _describe() { print -l -- "\${(@P)2%%:*}"; }
     source "$0"; words=("$@"); CURRENT=$#; _contribution_enforcement`,
    script,
    ...words,
  ],
};
/** Each shell is asked where it is installed; what every script must name is looked at below, with or without it. */
const INSTALLED = Object.keys(SHELLS).filter((shell) => spawnSync(shell, ['-c', 'exit 0']).status === 0);

it.each(Object.keys(SHELLS))('the completion for %s names every command, and speaks one language', async (shell) => {
  for (const lang of ['vi', 'en'] as const) {
    const { code, out, err } = await runCli(['completion', shell, '--lang', lang]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const { name, about } of DECLARATIONS) {
      expect(out).toContain(name);
      if (shell !== 'bash') expect(out).toContain(about[lang]);
    }
  }
});

describe.each(INSTALLED)('completion in %s', (shell) => {
  let folder: string;
  let script: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-completion-'));
    script = join(folder, 'completion');
    const { code, out } = await runCli(['completion', shell]);
    expect(code).toBe(0);
    writeFileSync(script, out);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const proposals = (...words: string[]): string[] => {
    const [program, ...args] = SHELLS[shell]?.(script, ['contribution-enforcement', ...words]) ?? [''];
    const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', cwd: folder });
    expect(stderr).toBe('');
    return stdout
      .split('\n')
      .map((line) => line.split('\t')[0] ?? '')
      .filter((line) => line !== '');
  };

  it('proposes commands, the commands below them, options, choices and names', () => {
    expect(proposals('')).toEqual(expect.arrayContaining(['import', 'statement', 'parameters']));
    expect(proposals('parameters', '')).toEqual(expect.arrayContaining(['list', 'set']));
    expect(proposals('cycle', '--')).toEqual(expect.arrayContaining(['--as-of', '--json', '--lang', '--help']));
    expect(proposals('cycle', '--lang', '')).toEqual(expect.arrayContaining(['vi', 'en']));
    expect(proposals('import', '')).toEqual(expect.arrayContaining(['payments', 'tax-registry']));
    expect(proposals('parameters', 'set', 'm')).toEqual(expect.arrayContaining(['monthly-charge-rate.SI']));
    expect(proposals('completion', '')).toEqual(expect.arrayContaining(['bash', 'zsh', 'fish']));
    expect(proposals('demo', '--no')).toEqual(expect.arrayContaining(['--no-serve']));
  });

  it('proposes nothing of one command after another', () => {
    expect(proposals('audit', 'verify', '--')).not.toEqual(expect.arrayContaining(['--as-of']));
    expect(proposals('notices', '')).not.toEqual(expect.arrayContaining(['import']));
  });
});
