// Completes package-lock.json; run it after every `npm install` that changed it.
//
// On a mirror that lacks some optional platform packages, npm drops those it cannot find from the lock, and `npm ci`
// then refuses the lock as out of sync. The missing entries differ from the present ones only by platform, which
// their names tell, so they are written here exactly as an ordinary registry would have them. They are never fetched
// on a platform that does not match.
//
// Of a package that declares a newer Node.js than the oldest we run on, and of which we know that it runs there all
// the same, the declaration is left out of the lock: npm would warn of it, or leave it out where it is optional.
import { readFileSync, writeFileSync } from 'node:fs';

const PLATFORMS = {
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  openharmony: 'openharmony',
  wasm32: undefined,
  wasi: undefined,
};
const CPUS = {
  x64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  wasm32: 'wasm32',
};

/** What runs on Node 20 though it declares 22, and how we know. */
const RUNS_ON_NODE_20 = {
  // Needs Node-API 8, which Node 20 has; CI runs every test of SQLite with it on Node 20 (docs/adr/0008).
  '@photostructure/sqlite': '>=22',
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
let added = 0;
for (const [where, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (where === '' || !/^[\d.]+$/.test(range)) continue;
    const nested = `${where}/node_modules/${name}`;
    const hoisted = `node_modules/${name}`;
    if (lock.packages[nested] || lock.packages[hoisted]) continue;
    const words = name.split('/').at(-1).split('-');
    const os = words.map((w) => PLATFORMS[w]).find(Boolean);
    const cpu = words.map((w) => CPUS[w]).find(Boolean);
    lock.packages[hoisted] = {
      version: range,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    added += 1;
  }
}
for (const [name, declared] of Object.entries(RUNS_ON_NODE_20)) {
  const entry = lock.packages[`node_modules/${name}`];
  if (entry?.engines?.node === declared) delete entry.engines;
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} optional platform packages added`);
