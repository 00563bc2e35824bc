import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROUTES = join(__dirname, '..', '..', '..', 'planner', 'src', 'app', 'routes');
const PATH = /^\s+path: '([^']+)'/gm;
const PARENT = /getParentRoute(?:: | = )\(\) => (\w+)/;

/** The whole path of every screen in the planner's route tree, from its sources. */
export function readRoutes(): string[] {
  const files = readdirSync(ROUTES).map((file) => readFileSync(join(ROUTES, file), 'utf8'));
  const parents = new Set(files.map(parentOf));
  const holders = files.filter((text) => exportsOf(text).some((name) => parents.has(name)));
  const pathOf = new Map(
    holders.flatMap((text) => exportsOf(text).map((name) => [name, pathsOf(text).join('')])),
  );
  return files
    .filter((text) => !holders.includes(text))
    .flatMap((text) => pathsOf(text).map((path) => join('/', pathOf.get(parentOf(text)) ?? '', path)))
    .map((path) => (path === '/' ? path : path.replace(/\/$/, '')));
}

const pathsOf = (text: string): string[] => [...text.matchAll(PATH)].map(([, path]) => path!);
const parentOf = (text: string): string => PARENT.exec(text)?.[1] ?? '';
const exportsOf = (text: string): string[] =>
  [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name!);
