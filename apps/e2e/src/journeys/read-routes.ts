import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROUTES = join(__dirname, '..', '..', '..', 'planner', 'src', 'app', 'routes');
const PATH = /^\s+path: '([^']+)'/gm;

/** The whole path of every screen in the planner's route tree, from its sources. */
export function readRoutes(): string[] {
  const files = readdirSync(ROUTES).map((file) => readFileSync(join(ROUTES, file), 'utf8'));
  const locality = files
    .flatMap((text) => (text.includes('component: Outlet') ? pathsOf(text) : []))
    .join('');
  return files
    .filter((text) => !text.includes('component: Outlet'))
    .flatMap((text) => {
      const parent = /=> localityRoute\b/.test(text) ? locality : '';
      return pathsOf(text).map((path) => `${parent}${path}`);
    });
}

const pathsOf = (text: string): string[] => [...text.matchAll(PATH)].map(([, path]) => path!);
