#!/usr/bin/env node
// Writes the pages that explain an office's own files, from the definitions that the program itself reads by.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const { filesPage, FILES_PAGES } = createRequire(import.meta.url)(join(ROOT, 'dist/modules/imports/imports.api.js'));

for (const [language, name] of Object.entries(FILES_PAGES)) {
  writeFileSync(join(ROOT, 'docs', name), filesPage(language));
}
