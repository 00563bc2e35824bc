import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A project of the workspace as its own files describe it. */
export interface Room {
  readonly name: string;
  readonly folder: string;
  /** Rooms that package.json depends on. */
  readonly dependencies: readonly string[];
  /** Rooms that only its tests use. */
  readonly testDependencies: readonly string[];
  /** Packages from outside, with their versions. */
  readonly packages: Readonly<Record<string, string>>;
  /** Folders that tsconfig.json refers to, by room name. */
  readonly references: readonly string[];
}

export const ROOT = join(__dirname, '..', '..', '..');
const SCOPE = '@homeround/';

export function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** Every project below apps, libs and tools. */
export function readRooms(): Room[] {
  return ['apps', 'libs', 'tools'].flatMap((kind) =>
    readdirSync(join(ROOT, kind), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => readRoom(name, join(ROOT, kind, name))),
  );
}

function readRoom(name: string, folder: string): Room {
  const manifest = readJson(join(folder, 'package.json'));
  const needed = entriesOf(manifest['dependencies']);
  const forTests = entriesOf(manifest['devDependencies']);
  const references = (readJson(join(folder, 'tsconfig.json'))['references'] ?? []) as { path: string }[];
  return {
    name,
    folder,
    dependencies: roomsOf(needed),
    testDependencies: roomsOf(forTests),
    packages: Object.fromEntries([...needed, ...forTests].filter(([id]) => !id.startsWith(SCOPE))),
    references: references.map(({ path }) => path.split('/').at(-1) ?? path),
  };
}

const entriesOf = (packages: unknown): [string, string][] =>
  Object.entries((packages ?? {}) as Record<string, string>);

const roomsOf = (packages: readonly [string, string][]): string[] =>
  packages.filter(([id]) => id.startsWith(SCOPE)).map(([id]) => id.slice(SCOPE.length));
