// Names in package-lock.json the packages of every platform, also those the registry at hand does not offer: without
// them `npm ci` refuses the file, on this platform and on theirs. Run it after each `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const entries = lock.packages;

/** Packages for one platform are called after it: `@swc/core-win32-x64-msvc`. */
function platformOf(name) {
  const os = /(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|aix|win32)/.exec(name)?.[1];
  const cpu = /(arm64|x64|ia32|arm|ppc64le|ppc64|riscv64|s390x|loong64|mips64el|mipsel|wasm32)/.exec(name)?.[1];
  return os && cpu ? { os: [os], cpu: [cpu] } : null;
}

let added = 0;
for (const [path, entry] of Object.entries(entries)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const beside = `${path}/node_modules/${name}`;
    const above = `node_modules/${name}`;
    if (entries[beside] || entries[above] || !/^\d/.test(version)) continue;
    const platform = platformOf(name);
    if (!platform) continue;
    entries[above] = {
      version,
      ...platform,
      ...(entry.dev ? { dev: true } : {}),
      license: entry.license,
      optional: true,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added`);
