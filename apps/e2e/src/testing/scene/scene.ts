import type { DEMO_ACCOUNTS } from '@homeround/runtime';

export type AccountName = (typeof DEMO_ACCOUNTS)[number]['username'];

/** What the journeys find when they begin: the demo, with a few rotas more. Plain data: it goes to the browsers' processes. */
export interface Scene {
  readonly url: string;
  readonly localityId: string;
  /** The cookie's value of a session for each demo account. */
  readonly sessions: Readonly<Record<AccountName, string>>;
  /** First day of the demo's week, YYYY-MM-DD. */
  readonly from: string;
  /** The demo's first rota, published. */
  readonly publishedRotaId: string;
  /** A draft of the same week, made near the published one. */
  readonly draftRotaId: string;
  /** Two drafts of one later week, for two schedulers who publish at once. */
  readonly rivalRotaIds: readonly [string, string];
  readonly finishedSolveId: string;
  readonly councilSolveId: string;
  /** A finished search for few work patterns, and an option made of it and measured. */
  readonly frontId: string;
  readonly optionId: string;
  /** Of the published rota's first day: a visit that somebody has, its person and a worker of it. */
  readonly visitId: string;
  readonly personId: string;
  readonly workerId: string;
}

const VARIABLE = 'HOMEROUND_SCENE';

export function sceneEnvironment(scene: Scene): Record<string, string> {
  return { [VARIABLE]: JSON.stringify(scene) };
}

/** The scene that the surroundings were given, if any: a service that runs already. */
export function findScene(): Scene | undefined {
  const text = process.env[VARIABLE];
  return text === undefined ? undefined : (JSON.parse(text) as Scene);
}

/** The scene that the journeys were started with. */
export function readScene(): Scene {
  const scene = findScene();
  if (!scene) throw new Error('journeys are started by `npm run journeys -w apps/e2e`');
  return scene;
}
