#!/usr/bin/env node
// Builds dist from src: every TypeScript file through swc as .swcrc says (the tests go through the same), with its source map beside it;
// every other file is copied. What was built before stays until all of it has been built anew.
import './check-node.cjs';
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = join(ROOT, 'src');
const BUILT = join(ROOT, 'dist');
const FRESH = join(ROOT, '.cache', `dist-${process.pid}`);
const FORMER = `${FRESH}-former`;

/** @returns what is wrong with the file, or undefined */
async function build(source) {
  const target = join(FRESH, relative(SOURCES, source));
  mkdirSync(dirname(target), { recursive: true });
  if (!source.endsWith('.ts')) return cpSync(source, target);
  const path = target.replace(/\.ts$/, '.js');
  try {
    const { code, map } = await transformFile(source, {
      cwd: ROOT,
      root: ROOT,
      swcrc: true,
      // Written into the map: from where the map lies to the source.
      sourceFileName: relative(dirname(join(BUILT, relative(FRESH, path))), source),
    });
    writeFileSync(path, `${code}\n//# sourceMappingURL=${basename(path)}.map\n`);
    writeFileSync(`${path}.map`, map);
  } catch (error) {
    return `${relative(ROOT, source)}: ${error.message}`;
  }
}

/** The same, with a line on a terminal that counts what is built. */
function builtInSight(build) {
  if (!process.stderr.isTTY) return build;
  let done = 0;
  return async (source) => {
    const wrong = await build(source);
    done += 1;
    if (done % 20 === 0) process.stderr.write(`\r\u001b[Kdist: ${done} / ${sources.length}`);
    return wrong;
  };
}

const sources = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const wrong = (await Promise.all(sources.map(builtInSight(build)))).filter(Boolean);
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
if (wrong.length > 0) {
  rmSync(FRESH, { recursive: true, force: true });
  process.stderr.write(`${wrong.join('\n')}\n`);
  process.exit(1);
}
try {
  renameSync(BUILT, FORMER);
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
}
renameSync(FRESH, BUILT);
rmSync(FORMER, { recursive: true, force: true });
