import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type Handlebars from 'handlebars';
import { InvariantError } from '../../kernel/invariant';
import { plainView } from './plain-view';
import { strictHandlebars } from './strict-handlebars';
import { checkTemplate } from './template-check';
import { partialsNamedIn } from './template-syntax';
import { escapeTypst } from './typst-escape';

/** The `templates/` folder at the top of the project, from the sources and from the build alike. */
export const TEMPLATES_FOLDER = resolve(__dirname, '../../../templates');

const EXTENSION = '.hbs';
const COMPILE_OPTIONS = { strict: true, preventIndent: true } as const;

interface Loaded {
  readonly sources: ReadonlyMap<string, string>;
  readonly typst: typeof Handlebars;
  readonly html: typeof Handlebars;
  readonly compiled: Map<string, Handlebars.TemplateDelegate>;
  readonly hashes: Map<string, string>;
}

/**
 * The templates of a folder, by path without extension: `notices/01-dd`, `pages/home`, `layouts/official-letter`.
 * Each can use any other as a partial under the same name. Read once; `reload` reads the folder again on every use (development).
 */
export class HandlebarsTemplates {
  private loaded: Loaded | undefined;

  constructor(
    private readonly folder: string = TEMPLATES_FOLDER,
    private readonly options: { readonly reload?: boolean } = {},
  ) {}

  /** Writes the Typst markup of a document; every text of the view is escaped for Typst before the template sees it. */
  renderTypst(name: string, view: object): string {
    return this.template('typst', name)(plainView(view, escapeTypst));
  }

  /** Writes an HTML page or mail; every value is escaped for HTML as it is printed. */
  renderPage(name: string, view: object): string {
    return this.template('html', name)(plainView(view, (text) => text));
  }

  /** SHA-256 (hex) over a template and every layout and partial it draws in, so that a change to any of them shows. */
  hashOf(name: string): string {
    const { hashes, sources } = this.load();
    const known = hashes.get(name);
    if (known) return known;
    const hash = createHash('sha256');
    for (const part of [...this.closureOf(name)].sort()) hash.update(JSON.stringify([part, sources.get(part)]));
    const digest = hash.digest('hex');
    hashes.set(name, digest);
    return digest;
  }

  /** What is wrong with a template, judged against sample view models that together reach every branch; empty where all is well. */
  check(name: string, samples: readonly object[]): string[] {
    return checkTemplate(name, (part) => this.sourceOf(part), samples);
  }

  /** Names of the templates under a folder, for example `notices`; all of them where none is given. */
  list(under = ''): string[] {
    return [...this.load().sources.keys()].filter((name) => under === '' || name.startsWith(`${under}/`)).sort();
  }

  private template(kind: 'typst' | 'html', name: string): Handlebars.TemplateDelegate {
    const loaded = this.load();
    const key = `${kind}:${name}`;
    const known = loaded.compiled.get(key);
    if (known) return known;
    const compiled = loaded[kind].compile(this.sourceOf(name), { ...COMPILE_OPTIONS, noEscape: kind === 'typst' });
    loaded.compiled.set(key, compiled);
    return compiled;
  }

  private sourceOf(name: string): string {
    const source = this.load().sources.get(name);
    if (source === undefined) throw new InvariantError(`There is no template "${name}"`, { name, folder: this.folder });
    return source;
  }

  private closureOf(name: string, seen = new Set<string>()): Set<string> {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const part of partialsNamedIn(this.sourceOf(name))) this.closureOf(part, seen);
    return seen;
  }

  private load(): Loaded {
    if (this.loaded && !this.options.reload) return this.loaded;
    const sources = new Map<string, string>();
    for (const entry of readdirSync(this.folder, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || !entry.name.endsWith(EXTENSION)) continue;
      const path = join(entry.parentPath, entry.name);
      const name = relative(this.folder, path).slice(0, -EXTENSION.length).split('\\').join('/');
      sources.set(name, readFileSync(path, 'utf8'));
    }
    this.loaded = {
      sources,
      typst: environmentOf(sources),
      html: environmentOf(sources),
      compiled: new Map(),
      hashes: new Map(),
    };
    return this.loaded;
  }
}

/** Two environments, because Handlebars keeps a partial as first compiled: once with, once without HTML escaping. */
function environmentOf(sources: ReadonlyMap<string, string>): typeof Handlebars {
  const environment = strictHandlebars();
  for (const [name, source] of sources) environment.registerPartial(name, source);
  return environment;
}
