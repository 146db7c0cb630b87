import { TemplateFolder } from './template-folder';

let folder: TemplateFolder | undefined;
afterEach(() => folder?.remove());

const SAMPLE = { name: 'n', note: null, rows: [{ label: 'l', cells: ['c'] }], employer: { code: 'c', phone: null } };

function problemsOf(
  source: string,
  others: Readonly<Record<string, string>> = {},
  samples: object[] = [SAMPLE],
): string[] {
  folder = new TemplateFolder({ 'notices/a': source, ...others });
  return folder.templates.check('notices/a', samples);
}

describe('checking a template against sample view models', () => {
  it('finds nothing in a template that is right', () => {
    const source = `{{#> layouts/l title="t"}}{{name}}{{#if note}}{{note}}{{else}}–{{/if}}
      {{#each rows as |row i|}}{{@index}}{{i}}{{row.label}}{{../name}}{{@root.name}}{{#each row.cells}}{{this}}{{/each}}{{> partials/p}}{{/each}}
      {{#with employer}}{{code}}{{#if phone}}{{phone}}{{/if}}{{/with}}{{/layouts/l}}`;
    const others = {
      'layouts/l': '{{title}}{{name}}{{> @partial-block}}',
      'partials/p': '{{label}}{{#each cells}}{{.}}{{/each}}',
    };
    expect(problemsOf(source, others)).toEqual([]);
  });

  it.each([
    ['a value', '{{nmae}}', 'nmae'],
    [
      'a condition whose branch the data never takes',
      '{{#if employer.phone}}{{#if employer.fax}}x{{/if}}{{/if}}',
      'fax',
    ],
    ['the other branch', '{{#if name}}x{{else}}{{nmae}}{{/if}}', 'nmae'],
    ['a list', '{{#each row}}x{{/each}}', 'row'],
    ['a block parameter', '{{#each rows as |row|}}{{row.lable}}{{/each}}', 'lable'],
    ['an element of a list', '{{#each rows}}{{lable}}{{/each}}', 'lable'],
    ['a value one level up', '{{#each rows}}{{../nmae}}{{/each}}', 'nmae'],
    ['a variable outside a list', '{{@index}}', '@index'],
  ])('finds a misspelt key in %s', (_, source, key) => {
    expect(problemsOf(source)).toEqual([expect.stringContaining(`no "${key}"`)]);
  });

  it('finds a misspelt key inside a partial and names the partial and line', () => {
    expect(problemsOf('{{> partials/p}}', { 'partials/p': 'x\n{{nmae}}' })).toEqual([
      expect.stringMatching(/^partials\/p:2: .*no "nmae"/),
    ]);
  });

  it('finds a key that only some of the samples have', () => {
    expect(problemsOf('{{name}}', {}, [SAMPLE, { title: 't' }])).toHaveLength(1);
  });

  it.each([
    ['a triple-stash', '{{{name}}}', 'without escaping'],
    ['an ampersand-stash', '{{&name}}', 'without escaping'],
    ['a helper', '{{shout name}}', 'helper'],
    ['an unknown block', '{{#repeat rows}}{{/repeat}}', 'repeat'],
    ['a printed object', '{{employer}}', 'list or an object'],
    ['a partial that is not there', '{{> partials/q}}', 'does not exist'],
    ['a partial inside itself', '{{> notices/a}}', 'inside itself'],
    ['a list that no sample fills', '{{#each empty}}{{x}}{{/each}}', 'no sample'],
  ])('refuses %s', (_, source, words) => {
    expect(problemsOf(source, {}, [{ ...SAMPLE, empty: [] }])).toEqual([expect.stringContaining(words)]);
  });
});
