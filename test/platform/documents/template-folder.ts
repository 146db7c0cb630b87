import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';

/** A folder of templates that lives as long as one test. */
export class TemplateFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'templates-'));
  readonly templates = new HandlebarsTemplates(this.path);

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string): void {
    const path = join(this.path, `${name}.hbs`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
