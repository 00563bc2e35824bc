/**
 * Run after `npm install`: `node tools/mend-lockfile.mjs`. When a registry lacks an optional platform package (say the
 * Windows build of a compiler), npm leaves it out of package-lock.json, and `npm ci` then refuses the whole file
 * (npm/cli#9846). This writes the missing entries: name, version and the platform that the name speaks of, so that
 * other platforms skip the package and its own platform still gets it.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OS = /\b(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)\b/;
const CPU = /\b(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64|wasm32)\b/;
const LIBC = /-(gnu|musl)/;

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

function platformOf(name) {
  const [os, cpu, libc] = [OS, CPU, LIBC].map((pattern) => pattern.exec(name)?.[1]);
  return {
    ...(os ? { os: [os] } : {}),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os === 'linux' && libc ? { libc: [libc === 'gnu' ? 'glibc' : 'musl'] } : {}),
  };
}

const missing = Object.values(lock.packages)
  .flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}))
  .filter(([name]) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`)));
for (const [name, range] of missing) {
  const version = range.replace(/^[^\d]*/, '');
  lock.packages[`node_modules/${name}`] = { version, optional: true, ...platformOf(name) };
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(missing.length === 0 ? 'nothing to mend' : `mended: ${missing.map(([name]) => name).join(', ')}`);
