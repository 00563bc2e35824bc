import {
  coverageSchema,
  equalitySchema,
  type FrontBody,
  type OptionBody,
  optionSchema,
  optionsComparisonSchema,
  type OptionSummary,
  optionSummarySchema,
  transitionSchema,
  workerImpactsSchema,
} from '@homeround/contract';
import { PatternQueue } from '@homeround/runtime';
import { eventually } from '@homeround/store/testing';
import type { Asker } from '../testing/asker';
import { askOption, makeFront, runFront, runMeasurements } from '../testing/front-fixture';
import { FROM, importRich } from '../testing/rota-fixture';
import { startTestApi, type TestApi } from '../testing/test-api';

const MEASURE = { from: FROM, seeds: 2, steps: 1000 };

describe('options', () => {
  let api: TestApi;
  let manager: Asker;
  let front: FrontBody;
  let option: OptionSummary;
  const read = async (optionId: string) => (await manager.get(`/api/options/${optionId}`)).body as OptionBody;

  beforeAll(async () => {
    api = await startTestApi();
    await importRich(api);
    manager = await api.signInAs('manager');
    front = await makeFront(api, manager);
    option = await askOption(manager, front.frontId, { name: 'Two', note: 'first look' });
  });
  afterAll(() => api.close());

  it('are points of a front, chosen at once', async () => {
    expect(optionSummarySchema.parse(option)).toEqual(option);
    expect(option).toMatchObject({ state: 'chosen', version: 1, patterns: 2, measured: false });
    const body = await read(option.optionId);
    expect(optionSchema.parse(body)).toEqual(body);
    expect({ ...body.figures, teamCapacity: null }).toEqual(front.points[1]!.figures);
    expect(body.catalogue).toHaveLength(2);
    const workers = [...body.catalogue, ...body.kept].reduce((sum, pattern) => sum + pattern.workers, 0);
    expect(workers).toBe(4);
  });

  it('say how many people mini-teams can serve, as soon as that is worked out', async () => {
    let share: number | null = null;
    await eventually(async () => {
      share = (await read(option.optionId)).figures!.teamCapacity;
      return share !== null;
    }, 20_000);
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  });

  it('list today’s patterns first', async () => {
    const { body } = await manager.get(`/api/options?frontId=${front.frontId}`);
    expect(body[0]).toMatchObject({ baseline: true, optionId: front.baselineOptionId, state: 'chosen' });
    expect(body.map(({ optionId }: OptionSummary) => optionId)).toContain(option.optionId);
  });

  it('are none where the front has no such point', async () => {
    const answer = await manager.post('/api/options', { frontId: front.frontId, patterns: 3 });
    expect([answer.status, answer.body.error.code]).toEqual([422, 'OPTION_WITHOUT_POINT']);
  });

  it('are searched for by themselves where a manager forbids or fixes something', async () => {
    const [forbidden] = front.points[0]!.workPatternIds;
    const own = await askOption(manager, front.frontId, {
      ...{ patterns: 1, fromOptionId: option.optionId, forbidden: [forbidden] },
    });
    expect(own).toMatchObject({ state: 'choosing', version: 2, choosing: { done: 0, seconds: 0 } });
    expect((await manager.get(`/api/options/${own.optionId}/workers`)).status).toBe(404);
    const [search] = await api.sql('SELECT front_id FROM front WHERE option_id = $1', [own.optionId]);
    expect(await api.app.get(PatternQueue).hasFront(search!['front_id'] as string)).toBe(true);
    await runFront(api, search!['front_id'] as string);
    const body = await read(own.optionId);
    expect(body).toMatchObject({ state: 'chosen', choosing: null });
    expect(body.catalogue.map(({ workPatternId }) => workPatternId)).not.toContain(forbidden);
  });

  it('may fix what no search would choose, with its warning', async () => {
    const { body: overview } = await manager.get('/api/patterns');
    const warned = overview.library.find((known: { warning: string | null }) => known.warning !== null);
    const own = await askOption(manager, front.frontId, { patterns: 1, fixed: [warned.workPatternId] });
    const [search] = await api.sql('SELECT front_id FROM front WHERE option_id = $1', [own.optionId]);
    await runFront(api, search!['front_id'] as string);
    expect((await read(own.optionId)).catalogue[0]).toMatchObject({ warning: warned.warning });
  });

  it('say why a choice of one’s own is impossible', async () => {
    const wish = { frontId: front.frontId, patterns: 1, fixed: ['X'], forbidden: ['X'] };
    const answer = await manager.post('/api/options', wish);
    expect([answer.status, answer.body.error.code]).toEqual([422, 'FIXED_AND_FORBIDDEN']);
  });

  it('take another name on the revision that was read', async () => {
    const path = `/api/options/${option.optionId}`;
    const change = (revision: number, name: string) => manager.ask('patch', path).send({ revision, name });
    expect((await change(1, 'Pair')).body).toMatchObject({ name: 'Pair', revision: 2, note: 'first look' });
    const late = await change(1, 'Couple');
    expect([late.status, late.body.error.code]).toEqual([409, 'OPTION_CHANGED']);
  });

  it.each([
    ['workers', workerImpactsSchema],
    ['workers?sort=name&limit=2&offset=1', workerImpactsSchema],
    ['equality', equalitySchema],
    ['transition', transitionSchema],
    ['transition?changeover=2026-06-01', transitionSchema],
    ['coverage', coverageSchema],
  ])('show %s as the contract says', async (view, schema) => {
    const { body, status } = await manager.get(`/api/options/${option.optionId}/${view}`);
    expect(status).toBe(200);
    expect(schema.parse(body)).toEqual(body);
  });

  it('name workers in the impact list, page by page', async () => {
    const page = async (query: string) =>
      (await manager.get(`/api/options/${option.optionId}/workers?${query}`)).body;
    const all = await page('sort=name');
    expect([all.totals.workers, all.found, all.workers.length]).toEqual([4, 4, 4]);
    const second = await page('sort=name&limit=1&offset=1');
    expect(second.workers).toEqual([all.workers[1]]);
    const [found] = (await page(`search=${encodeURIComponent(all.workers[2].workerId)}`)).workers;
    expect(found).toEqual(all.workers[2]);
  });

  it('tell of no small group', async () => {
    const { body } = await manager.get(`/api/options/${option.optionId}/equality`);
    const groups = body.characteristics.flatMap(({ groups: each }: { groups: unknown[] }) => each);
    expect(groups.every(({ suppressed }: { suppressed: boolean }) => suppressed)).toBe(true);
  });

  it('are measured by rotas that nobody sees among rotas', async () => {
    const { optionId } = option;
    const asked = await manager.post(`/api/options/${optionId}/measure`, MEASURE);
    expect([asked.status, asked.body.state]).toEqual([202, 'measuring']);
    expect(asked.body.measuring).toEqual({ rotas: 4, finished: 0, failed: 0 });
    expect(await api.app.get(PatternQueue).hasOption(optionId)).toBe(true);
    const again = await manager.post(`/api/options/${optionId}/measure`, MEASURE);
    expect([again.status, again.body.error.code]).toEqual([409, 'OPTION_NOT_READY']);
    await runMeasurements(api, optionId);
    const body = await read(optionId);
    expect(optionSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({ state: 'measured', measured: true });
    expect(body.measures).toMatchObject({ from: FROM, days: 7, seeds: [1, 2] });
    expect(body.measures?.localities.map(({ localityId }) => localityId)).toEqual(['L1']);
    expect(body.baselineMeasures?.total.visits).toEqual(body.measures?.total.visits);
    expect((await manager.get('/api/localities/L1/rotas')).body).toEqual([]);
    expect((await manager.get('/api/localities/L1/solves')).body).toEqual([]);
  });

  it('share what was measured of today’s patterns', async () => {
    const other = await askOption(manager, front.frontId, { patterns: 1 });
    const asked = await manager.post(`/api/options/${other.optionId}/measure`, MEASURE);
    expect(asked.body.measuring).toEqual({ rotas: 4, finished: 2, failed: 0 });
    const cancelled = await manager.post(`/api/options/${other.optionId}/cancel`);
    expect(cancelled.body).toMatchObject({ state: 'chosen', measuring: null });
  });

  it('are compared side by side', async () => {
    const ids = [front.baselineOptionId, option.optionId].join(',');
    const { body } = await manager.get(`/api/options/compare?ids=${ids}`);
    expect(optionsComparisonSchema.parse(body)).toEqual(body);
    const valuesOf = (wanted: string) =>
      body.figures.find(({ figure }: { figure: string }) => figure === wanted).values;
    expect(valuesOf('workersChanged')[0]).toEqual({ mean: 0, least: 0, most: 0 });
    expect(valuesOf('unallocated').every((value: unknown) => value !== null)).toBe(true);
  });

  it('leave their lines in the trail, and name nobody there', async () => {
    const { body } = await manager.get('/api/audit');
    const whats = new Set(body.entries.map(({ what }: { what: string }) => what));
    for (const what of ['front.ask', 'option.ask', 'option.measure', 'option-workers.see'])
      expect(whats).toContain(what);
  });
});
