#!/usr/bin/env node
// The command line from a checkout: builds first where dist is missing or older than the sources, then hands over.
// What the build says goes to stderr, because stdout belongs to the command (--json).
import './check-node.cjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const PROGRAM = join(ROOT, 'dist', 'cli.js');
const SOURCES = join(ROOT, 'src');
const LOCK = join(ROOT, '.cache', 'build.lock');
const LOCK_ABANDONED_AFTER_MS = 120_000;

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** A shipped image has no sources, and then nothing to build. */
function isStale() {
  if (!existsSync(SOURCES)) return false;
  return hasChangedSince(changedAt(PROGRAM), SOURCES);
}

/** Asked at every call, so it asks for names alone: what has a dot in its name is a file, and only files are looked at. */
function hasChangedSince(builtAt, folder) {
  return readdirSync(folder).some((name) => {
    const path = `${folder}/${name}`;
    return name.includes('.') ? changedAt(path) > builtAt : hasChangedSince(builtAt, path);
  });
}

function build() {
  process.stderr.write('Building …\n');
  const { status } = spawnSync(process.execPath, [join(ROOT, 'bin', 'build.mjs')], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

/** Two commands started at once must not both replace dist: whoever comes second waits and finds it built. */
function buildOnce() {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() - changedAt(LOCK) > LOCK_ABANDONED_AFTER_MS) rmSync(LOCK, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  process.once('exit', () => rmSync(LOCK, { recursive: true, force: true }));
  if (isStale()) build();
  rmSync(LOCK, { recursive: true, force: true });
}

if (isStale()) buildOnce();
// The program reads its own arguments and sets its own exit code.
process.argv[1] = PROGRAM;
createRequire(import.meta.url)(PROGRAM);
