import { expect, type Page } from '@playwright/test';
import type { AccountName, Scene } from '../testing/scene/scene';

/** A state of a screen that is looked at: by axe, and by people on a screenshot. */
export interface Screen {
  /** For file names and reports. */
  readonly name: string;
  /** The route's whole path in the planner's route tree. */
  readonly route: string;
  readonly address: (scene: Scene) => string;
  /** Who looks; nobody for what comes before signing in. The administrator unless said, who sees everything. */
  readonly account?: AccountName | 'nobody';
  /** What axe need not look at: rows like those above them, as a selector. */
  readonly moreOfTheSame?: string;
  /** It only leads to another screen of this list. */
  readonly redirects?: boolean;
  /** What is done before looking: opens a dialog. */
  readonly then?: (page: Page) => Promise<void>;
}

/** A desk's screen and a tablet's, in pixels. */
export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 820, height: 1180 };

const LOCALITY = '/localities/$localityId';
const ROTA = `${LOCALITY}/rotas/$rotaId`;
const OPTIONS = '/patterns/options';
const OPTION = `${OPTIONS}/$optionId`;
const ofOption = (rest: string) => (scene: Scene) => `${OPTIONS}/${scene.optionId}${rest}`;
const inLocality = (rest: string) => (scene: Scene) => `/localities/${scene.localityId}${rest}`;
const inRota = (rest: string) => (scene: Scene) =>
  inLocality(`/rotas/${scene.publishedRotaId}${rest}`)(scene);
const inDraft = (rest: string) => (scene: Scene) => inLocality(`/rotas/${scene.draftRotaId}${rest}`)(scene);

const board = (search: string) => (scene: Scene) => inRota(`/board?${search}date=${scene.from}`)(scene);
const withVisit = (scene: Scene) => `${board('view=day&')(scene)}&visit=${encodeURIComponent(scene.visitId)}`;

const pressMenu = (name: RegExp, item: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

const press = (name: RegExp | string) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

/** Every screen of the planner; screens.spec.ts holds it against the route tree. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', route: '/sign-in', address: () => '/sign-in', account: 'nobody' },
  { name: 'home', route: '/', address: () => '/', redirects: true },
  { name: 'not-found', route: '/', address: () => '/nothing-is-here' },
  { name: 'rotas', route: `${LOCALITY}/rotas`, address: inLocality('/rotas') },
  {
    name: 'rotas-rename',
    route: `${LOCALITY}/rotas`,
    address: inLocality('/rotas'),
    then: pressMenu(/^More for/, /Rename/),
  },
  { name: 'rota', route: ROTA, address: inRota('') },
  { name: 'board-day', route: `${ROTA}/board`, address: board('view=day&') },
  { name: 'board-week', route: `${ROTA}/board`, address: board('view=week&') },
  { name: 'board-list', route: `${ROTA}/board`, address: board('view=list&') },
  { name: 'board-visit', route: `${ROTA}/board`, address: withVisit },
  {
    name: 'board-unallocated',
    route: `${ROTA}/board`,
    address: (scene) => inLocality(`/rotas/${scene.rivalRotaIds[0]}/board?view=week`)(scene),
    then: async (page) => {
      await page
        .getByRole('button', { name: /^Unallocated: / })
        .first()
        .click();
      await expect(page.getByRole('heading', { name: 'Why nobody has it' })).toBeVisible();
    },
  },
  {
    name: 'board-keys',
    route: `${ROTA}/board`,
    address: board('view=day&'),
    then: async (page) => {
      await page.getByRole('grid').locator('[tabindex="0"]').first().focus();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'board-of-latest', route: `${LOCALITY}/board`, address: inLocality('/board'), redirects: true },
  { name: 'people', route: `${ROTA}/people`, address: inRota('/people') },
  { name: 'people-of-latest', route: `${LOCALITY}/people`, address: inLocality('/people'), redirects: true },
  {
    name: 'person',
    route: `${ROTA}/people/$personId`,
    address: (scene) => inRota(`/people/${scene.personId}`)(scene),
  },
  { name: 'workers', route: `${ROTA}/workers`, address: inRota('/workers') },
  {
    name: 'workers-of-latest',
    route: `${LOCALITY}/workers`,
    address: inLocality('/workers'),
    redirects: true,
  },
  {
    name: 'worker',
    route: `${ROTA}/workers/$workerId`,
    address: (scene) => inRota(`/workers/${scene.workerId}`)(scene),
  },
  {
    name: 'worker-calendar',
    route: `${ROTA}/workers/$workerId`,
    address: (scene) => inRota(`/workers/${scene.workerId}`)(scene),
    then: press(/^Calendar feed/),
  },
  {
    name: 'compare',
    route: `${ROTA}/compare`,
    address: (scene) => inDraft(`/compare?before=${scene.publishedRotaId}`)(scene),
  },
  { name: 'publish', route: `${ROTA}/publish`, address: inDraft('/publish') },
  {
    name: 'publish-forbidden',
    route: `${ROTA}/publish`,
    address: inDraft('/publish'),
    account: 'read-only',
  },
  { name: 'pins', route: `${LOCALITY}/pins`, address: inLocality('/pins') },
  { name: 'solves', route: `${LOCALITY}/solves`, address: inLocality('/solves') },
  { name: 'new-solve', route: `${LOCALITY}/solves/new`, address: inLocality('/solves/new') },
  {
    name: 'solve',
    route: `${LOCALITY}/solves/$solveId`,
    address: (scene) => inLocality(`/solves/${scene.finishedSolveId}`)(scene),
  },
  { name: 'datasets', route: '/datasets', address: () => '/datasets' },
  { name: 'council-solves', route: '/council-solves', address: () => '/council-solves' },
  { name: 'new-council-solve', route: '/council-solves/new', address: () => '/council-solves/new' },
  {
    name: 'council-solve',
    route: '/council-solves/$councilSolveId',
    address: (scene) => `/council-solves/${scene.councilSolveId}`,
  },
  { name: 'patterns', route: '/patterns', address: () => '/patterns' },
  {
    name: 'patterns-details',
    route: '/patterns',
    address: () => '/patterns',
    then: async (page) => {
      await page
        .getByRole('table', { name: /^Work patterns/ })
        .getByRole('link')
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'coverage', route: '/patterns/coverage', address: () => '/patterns/coverage' },
  {
    name: 'coverage-of-option',
    route: '/patterns/coverage',
    address: (scene) => `/patterns/coverage?day=5&option=${scene.optionId}`,
  },
  {
    name: 'coverage-table',
    route: '/patterns/coverage',
    address: (scene) => `/patterns/coverage?view=table&locality=${scene.localityId}`,
  },
  { name: 'fronts', route: '/patterns/fronts', address: () => '/patterns/fronts' },
  {
    name: 'new-front',
    route: '/patterns/fronts/new',
    address: () => '/patterns/fronts/new',
    then: async (page) => {
      await page.getByText(/^Advanced/).click();
      await expect(page.getByLabel(/^Hours moved/)).toBeVisible();
    },
  },
  {
    name: 'front',
    route: '/patterns/fronts/$frontId',
    address: (scene) => `/patterns/fronts/${scene.frontId}`,
  },
  {
    name: 'front-table',
    route: '/patterns/fronts/$frontId',
    address: (scene) => `/patterns/fronts/${scene.frontId}?view=table&patterns=2`,
  },
  { name: 'options', route: OPTIONS, address: () => OPTIONS },
  {
    name: 'new-option',
    route: `${OPTIONS}/new`,
    address: (scene) => `${OPTIONS}/new?front=${scene.frontId}`,
  },
  {
    name: 'new-option-version',
    route: `${OPTIONS}/new`,
    address: (scene) => `${OPTIONS}/new?from=${scene.optionId}`,
  },
  {
    name: 'compare-options',
    route: `${OPTIONS}/compare`,
    address: (scene) => `${OPTIONS}/compare?ids=${scene.optionId}`,
  },
  { name: 'option', route: OPTION, address: ofOption('') },
  { name: 'option-rename', route: OPTION, address: ofOption(''), then: press('Name and note') },
  { name: 'option-measures', route: `${OPTION}/measures`, address: ofOption('/measures') },
  { name: 'option-workers', route: `${OPTION}/workers`, address: ofOption('/workers') },
  {
    name: 'option-worker',
    route: `${OPTION}/workers`,
    address: ofOption('/workers'),
    then: async (page) => {
      await page
        .getByRole('table', { name: /^Workers/ })
        .locator('tbody button')
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'option-equality', route: `${OPTION}/equality`, address: ofOption('/equality') },
  { name: 'option-transition', route: `${OPTION}/transition`, address: ofOption('/transition') },
  { name: 'option-packs', route: `${OPTION}/packs`, address: ofOption('/packs') },
  { name: 'accounts', route: '/accounts', address: () => '/accounts' },
  { name: 'accounts-new', route: '/accounts', address: () => '/accounts', then: press('New account') },
  { name: 'audit', route: '/audit', address: () => '/audit' },
  { name: 'my-account', route: '/my-account', address: () => '/my-account' },
  {
    name: 'print-week',
    route: '/print/$localityId/$rotaId/week',
    address: (scene) => `/print/${scene.localityId}/${scene.publishedRotaId}/week`,
    moreOfTheSame: 'tbody tr:nth-child(n + 6)',
  },
  {
    name: 'print-workers',
    route: '/print/$localityId/$rotaId/workers',
    address: (scene) =>
      `/print/${scene.localityId}/${scene.publishedRotaId}/workers?workerIds=${scene.workerId}`,
  },
];

/** Opens a screen and waits until it shows what it is about. */
export async function openScreen(page: Page, screen: Screen, scene: Scene): Promise<void> {
  await page.goto(screen.address(scene));
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await untilLoaded(page);
  await screen.then?.(page);
}

/** Until nothing says any more that it is loading. */
export async function untilLoaded(page: Page): Promise<void> {
  await expect(page.getByText(/^Loading .*…$/)).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}
