import { flagOf, type CommandDeclaration } from '../../src/cli/declaration';
import { DECLARATIONS } from '../../src/cli/declarations';
import { LANGUAGES } from '../../src/kernel/language';
import { languageOfEnvironment } from '../../src/platform/config/language';
import { runCli } from './run-cli';

const COMMANDS: readonly (readonly [path: string, declaration: CommandDeclaration])[] = DECLARATIONS.flatMap((each) =>
  each.kind === 'command'
    ? [[each.name, each] as const]
    : each.commands.map((command) => [`${each.name} ${command.name}`, command] as const),
);
/** Words of commander and of nobody else: where one shows through, a sentence was not translated. */
const ENGLISH = /\b(Usage|Options|Commands|Arguments|Examples|required|default|choices|error|unknown|display help)\b/;
const VIETNAMESE = /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]/i;
/** Names and examples are what they are in either language. */
const UNTRANSLATED = /đồng|Thông báo số …|Quyết định số …/g;

describe('help', () => {
  it.each(COMMANDS)('of %s is whole in both languages and marks what must be given', async (path, declaration) => {
    for (const lang of LANGUAGES) {
      const { code, out, err } = await runCli([...path.split(' '), '--help', '--lang', lang]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      if (lang === 'vi') expect(out).not.toMatch(ENGLISH);
      else expect(out.replace(UNTRANSLATED, '')).not.toMatch(VIETNAMESE);
      const mark = { vi: 'bắt buộc', en: 'required' }[lang];
      const flat = out.replace(/\s+/g, ' ');
      for (const [name, taken] of Object.entries(declaration.takes)) {
        const isRequired = taken.kind === 'argument' ? !taken.optional : taken.kind === 'option' && taken.required;
        const words = taken.about[lang];
        expect(flat).toContain(isRequired ? `${words} (${mark}` : words);
        if (taken.kind !== 'argument') expect(out).toContain(flagOf(name, taken));
      }
    }
  });

  it.each(COMMANDS)('of %s shows calls that can be made', async (path, declaration) => {
    for (const example of declaration.examples) {
      expect(example.startsWith(path)).toBe(true);
      const [call = ''] = example.split(' > ');
      // With one option that nobody knows the call ends before any work: what it complains of is that option and nothing else.
      const words = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      const { err } = await runCli([...words, '--no-such-option-1', '--lang', 'en']);
      expect(err.split('\n')[0]).toBe('There is no option --no-such-option-1');
    }
  });

  it('lists every command, and the exit codes', async () => {
    for (const lang of LANGUAGES) {
      const { code, out } = await runCli(['--help', '--lang', lang]);
      expect(code).toBe(0);
      for (const { name, about } of DECLARATIONS) {
        expect(out).toContain(name);
        expect(out.replace(/\s+/g, ' ')).toContain(about[lang]);
      }
      expect(out).toMatch(/0 .*1 .*2 .*3 /);
    }
  });

  it('tells the version of the package', async () => {
    const { version, bin } = jest.requireActual<{ version: string; bin: object }>('../../package.json');
    expect(await runCli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    expect(bin).toEqual({ 'contribution-enforcement': 'bin/cli.mjs' });
  });
});

describe('wrong usage', () => {
  it('names all that is missing at once, with an example', async () => {
    const vi = await runCli(['plan', 'set']);
    expect(vi).toMatchObject({ code: 2, out: '' });
    expect(vi.err).toContain('Thiếu --authority <MÃ>, --year <YYYY>, --amount <ĐỒNG>, --reference <VĂN_BẢN>\n');
    expect(vi.err).toContain('Ví dụ: contribution-enforcement plan set --authority LG');
    const en = await runCli(['parameters', 'set', '--lang', 'en']);
    expect(en.err).toContain('Missing: <name>, --from <YYYY-MM-DD>, --value <VALUE>, --reference <TEXT>\n');
  });

  it('names every value that cannot be read, together with what is missing', async () => {
    const { code, err } = await runCli(['plan', 'set', '--year', 'x', '--amount', '1.000', '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).toContain('Missing: --authority <CODE>, --reference <TEXT>\n');
    expect(err).toContain('--year <YYYY>: "x" is not a positive whole number\n');
    expect(err).toContain('--amount <DONG>: "1.000" is not an amount; write whole đồng as digits only');
  });

  it.each([
    [['no-such-command'], 'Không có lệnh no-such-command', 'There is no command no-such-command'],
    [['statment'], 'Có phải là statement?', 'Did you mean statement?'],
    [['cycle', '--as-off', '2026-01-01'], 'Có phải là --as-of?', 'Did you mean --as-of?'],
    [['cycle', '--quiet'], 'Không có tùy chọn --quiet', 'There is no option --quiet'],
    [['cycle', '--as-of'], '--as-of <YYYY-MM-DD> cần một giá trị', '--as-of <YYYY-MM-DD> needs a value'],
    [['cycle', 'now'], 'Thừa tham số: nhiều nhất 0, đã ghi 1', 'Too many arguments: at most 0, and 1 were given'],
    [['import', 'bills', 'x.csv'], '"bills" không thuộc authorities, ', '"bills" is none of authorities, '],
    [['plan'], 'Hãy chọn một lệnh trong số: set, list', 'Choose one of the commands: set, list'],
    [[], 'Hãy chọn một lệnh trong số: init, import, ', 'Choose one of the commands: init, import, '],
    [['cycle', '--as-of', '2026-02-30'], '"2026-02-30" không phải là ngày', '"2026-02-30" is not a date'],
    [['statement', '--as-of', '2026-02-28'], 'Hãy ghi mã một đơn vị', 'Name one employer, or give --all'],
    [['statement', 'A', '--all', '--as-of', '2026-02-28'], 'Hãy ghi mã một đơn vị', 'Name one employer'],
  ])('says of %j what is wrong, in the language of the run', async (words, vi, en) => {
    for (const [lang, sentence] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      const { code, out, err } = await runCli([...words, '--lang', lang]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(sentence);
      if (lang === 'vi') expect(err).not.toMatch(ENGLISH);
      else expect(err.replace(UNTRANSLATED, '')).not.toMatch(VIETNAMESE);
    }
  });

  it('refuses a language that it does not speak', async () => {
    expect(await runCli(['cycle', '--lang', 'fr'])).toMatchObject({ code: 2, out: '' });
    expect((await runCli(['--lang', 'fr', 'cycle'])).err).toContain('"fr" không thuộc vi, en');
  });
});

describe('the language of a run', () => {
  it.each([
    [{}, 'vi'],
    [{ LANG: '' }, 'vi'],
    [{ LANG: 'C.UTF-8' }, 'vi'],
    [{ LANG: 'POSIX' }, 'vi'],
    [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'vi_VN.UTF-8' }, 'vi'],
    [{ LANG: 'vi_VN', LC_MESSAGES: 'vi_VN', LC_ALL: 'en_GB' }, 'en'],
  ])('where the environment says %j is %s', (environment, language) => {
    expect(languageOfEnvironment(environment)).toBe(language);
  });

  it('is what --lang says, before or after the command', async () => {
    const english = { LANG: 'en_US.UTF-8' };
    const words = ['cycle', '--quiet'];
    expect((await runCli(words, english)).err).toContain('There is no option');
    for (const call of [
      ['--lang', 'vi', ...words],
      ['--lang=vi', ...words],
      [...words, '--lang', 'vi'],
      ['cycle', '--lang=vi', '--quiet'],
    ]) {
      expect((await runCli(call, english)).err).toContain('Không có tùy chọn');
    }
  });
});
