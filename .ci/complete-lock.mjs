// Completes package-lock.json after `npm install` on a mirror that lacks some optional platform packages.
//
// npm drops optional packages that it cannot find from the lock, and `npm ci` then refuses the lock as out of sync.
// The missing entries differ from the present ones only by platform, which their names tell, so they are written
// here exactly as an ordinary registry would have them. They are never fetched on a platform that does not match.
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
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} optional platform packages added`);
