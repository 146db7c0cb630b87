import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { TemplateFolder } from './template-folder';

let folder: TemplateFolder | undefined;
afterEach(() => folder?.remove());

function templatesOf(files: Readonly<Record<string, string>>): HandlebarsTemplates {
  folder = new TemplateFolder(files);
  return folder.templates;
}

describe('HandlebarsTemplates', () => {
  it('escapes for Typst in documents and for HTML in pages, in the template and in its partials', () => {
    const templates = templatesOf({ 'notices/a': '{{> partials/p}}|{{name}}', 'partials/p': '{{name}}' });
    const view = { name: 'A & *B*' };
    expect(templates.renderTypst('notices/a', view)).toBe('A \\u{26} \\u{2a}B\\u{2a}|A \\u{26} \\u{2a}B\\u{2a}');
    expect(templates.renderPage('notices/a', view)).toBe('A &amp; *B*|A &amp; *B*');
  });

  it('fills a layout with the block handed to it', () => {
    const templates = templatesOf({
      'layouts/l': '<{{title}}>{{> @partial-block}}</>',
      'pages/p': '{{#> layouts/l}}{{body}}{{/layouts/l}}',
    });
    expect(templates.renderPage('pages/p', { title: 't', body: 'b' })).toBe('<t>b</>');
  });

  it.each([
    ['a printed value', '{{nmae}}'],
    ['the condition of an if', '{{#if nmae}}x{{/if}}'],
    ['the condition of an unless', '{{#unless nmae}}x{{/unless}}'],
    ['the list of an each', '{{#each nmae}}x{{/each}}'],
    ['the subject of a with', '{{#with nmae}}x{{/with}}'],
    ['a block parameter', '{{#each rows as |row|}}{{row.nmae}}{{/each}}'],
  ])('refuses to render a misspelt key in %s', (_, source) => {
    const templates = templatesOf({ 'notices/a': source });
    expect(() => templates.renderTypst('notices/a', { name: 'n', rows: [{ name: 'm' }] })).toThrow();
  });

  it('takes an explicit null for an absent value', () => {
    const templates = templatesOf({ 'notices/a': '[{{#if note}}{{note}}{{else}}none{{/if}}]' });
    expect(templates.renderTypst('notices/a', { note: null })).toBe('[none]');
  });

  it.each([
    ['an amount that nobody formatted', { amount: 5n }],
    ['a date object', { on: new Date(0) }],
    ['an undefined value', { rows: [{ note: undefined }] }],
    ['a fraction', { rate: 0.03 }],
    [
      'an object with getters',
      new (class Row {
        get name() {
          return 'x';
        }
      })(),
    ],
  ])('refuses %s in a view model', (_, view) => {
    const templates = templatesOf({ 'notices/a': '.' });
    expect(() => templates.renderTypst('notices/a', { inner: view })).toThrow(/view/);
  });

  it('hashes a template together with its layout and partials, and nothing else', () => {
    const files = {
      'notices/a': '{{#> layouts/l}}{{> partials/p}}{{/layouts/l}}',
      'layouts/l': '{{> @partial-block}}',
      'partials/p': 'one',
      'partials/unused': 'one',
    };
    const first = templatesOf(files);
    const before = first.hashOf('notices/a');
    folder?.write('partials/unused', 'two');
    expect(new HandlebarsTemplates(folder?.path).hashOf('notices/a')).toBe(before);
    folder?.write('partials/p', 'two');
    expect(new HandlebarsTemplates(folder?.path).hashOf('notices/a')).not.toBe(before);
    expect(first.hashOf('notices/a')).toBe(before);
  });

  it('lists templates by folder and names the one that is missing', () => {
    const templates = templatesOf({ 'notices/a': '', 'notices/b': '', 'pages/x/home': '' });
    expect(templates.list('notices')).toEqual(['notices/a', 'notices/b']);
    expect(() => templates.renderPage('pages/nowhere', {})).toThrow('There is no template "pages/nowhere"');
  });
});
