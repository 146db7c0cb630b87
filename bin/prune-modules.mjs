#!/usr/bin/env node
// Takes out of node_modules what no server ever loads: prune-modules.mjs [FOLDER]. For images only; `npm ci` brings everything back.
// What is said by name below was looked up in the packages' "exports"; CI starts the server and makes documents from what is left.
import './check-node.cjs';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const MODULES = resolve(process.argv[2] ?? 'node_modules');

/** Source maps, types, sources in TypeScript and what is written for people, licences aside. */
const NEVER_LOADED = /\.(map|d\.[cm]?ts|[cm]?tsx?|md|markdown|flow)$/i;
const LICENCE = /^(licen[cs]e|notice|copying)/i;

/** Halves of packages for browsers, bundlers and compilers. */
const HALVES = [
  // Only swagger's compiler plugin would load it, and only while building.
  'typescript',
  'echarts/types',
  'typeorm/browser',
  'rxjs/src',
  'rxjs/dist/bundles',
  'rxjs/dist/esm',
  'rxjs/dist/esm5',
  '@photostructure/sqlite/src',
];

/** Folders of which one entry is loaded; the others are for other machines, or other ways of loading. */
const ONE_OF_MANY = {
  'echarts/dist': 'echarts.js',
  '@photostructure/sqlite/prebuilds': `${process.platform}-${process.arch}`,
};

function remove(path) {
  rmSync(join(MODULES, path), { recursive: true, force: true });
}

function list(path) {
  return statSync(join(MODULES, path), { throwIfNoEntry: false }) ? readdirSync(join(MODULES, path)) : [];
}

function megabytes() {
  const entries = readdirSync(MODULES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.round(entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) / 1e6);
}

const before = megabytes();
for (const path of HALVES) remove(path);
for (const [folder, kept] of Object.entries(ONE_OF_MANY)) {
  for (const name of list(folder)) if (name !== kept && name !== 'package.json') remove(join(folder, name));
}
for (const path of readdirSync(MODULES, { recursive: true })) {
  if (NEVER_LOADED.test(path) && !LICENCE.test(basename(path))) remove(path);
}
process.stdout.write(`${MODULES}: ${before} MB, ${megabytes()} MB after pruning\n`);
