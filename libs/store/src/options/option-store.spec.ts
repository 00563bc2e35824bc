import { DEFAULT_PAY_RATES } from '@homeround/domain';
import { PostgresFrontStore } from '../fronts/postgres-front-store';
import { anAskedFront, aPointOf, someFigures, storeFront, storeOption } from '../testing/stored-front';
import { aSolvedRota } from '../testing/stored-rota';
import { openTestStore, type TestStore } from '../testing/test-store';
import { MeasurementStore } from './measurement-store';
import type { OptionRecord } from './option-record';
import { OptionStore } from './option-store';

let store: TestStore;
let options: OptionStore;
let fronts: PostgresFrontStore;
let measurements: MeasurementStore;
let frontId: string;
let baselineId: string;
let option: OptionRecord;
beforeEach(async () => {
  store = await openTestStore();
  options = new OptionStore(store.dataSource);
  fronts = new PostgresFrontStore(store.dataSource);
  measurements = new MeasurementStore(store.dataSource);
  ({ frontId, baselineOptionId: baselineId } = await storeFront(store.dataSource));
  option = await storeOption(store.dataSource, frontId);
});
afterEach(() => store.close());

const found = async (optionId = option.optionId) => (await options.find(optionId))!;
const wish = (changes: object = {}) => ({
  ...{ frontId, name: 'Three', note: '', patterns: 3, fixed: [], forbidden: [], bounds: {} },
  ...changes,
});
const PLAN = {
  from: '2026-03-23',
  days: 7,
  seeds: [1, 2],
  settings: { steps: 1000, pay: DEFAULT_PAY_RATES },
};
const inputs = (...localityIds: string[]) =>
  localityIds.flatMap((localityId) =>
    [option.optionId, baselineId].map((optionId) => ({ optionId, localityId, input: Uint8Array.of(5) })),
  );

/** Runs a measurement as a solver-worker would. */
async function run(measurementId: string): Promise<void> {
  const claim = (await measurements.claim(measurementId))!;
  await measurements.started(claim, { steps: 1000, shortages: [] });
  expect(await measurements.finish(claim, aSolvedRota({ figures: { visits: 40 } }))).toBe(true);
}

describe('an option', () => {
  it('is a point of its front, with its own catalogue', async () => {
    expect(option).toMatchObject({
      ...{ frontId, version: 1, state: 'chosen', baseline: false, baselineOptionId: baselineId, patterns: 2 },
      ...{ figures: someFigures(2), rotas: 0, packs: 0, revision: 1, searchId: null, measuredBy: null },
    });
    const frozen = (await options.frozen(option.optionId))!;
    expect([[...frozen.catalogue], [...frozen.input]]).toEqual([
      [7, 2],
      [1, 2, 3],
    ]);
  });

  it('is none where the front has no such point', async () => {
    expect(await options.ask(wish({ patterns: 4 }))).toBeUndefined();
    const queued = await fronts.ask(await anAskedFront(store.dataSource));
    expect(await options.ask(wish({ frontId: queued.frontId, patterns: 1 }))).toBeUndefined();
  });

  it('has versions, which never change it', async () => {
    const second = (await options.ask(wish({ fromOptionId: option.optionId })))!.option;
    const third = (await options.ask(wish({ fromOptionId: option.optionId })))!.option;
    expect([second.version, third.version]).toEqual([2, 3]);
    expect(await found()).toEqual(option);
    expect(await options.ask(wish({ fromOptionId: frontId }))).toBeUndefined();
  });

  it('is listed after today’s patterns, newest first', async () => {
    const { optionId } = (await options.ask(wish()))!.option;
    const ids = (await options.list(10, frontId)).map((one) => one.optionId);
    expect(ids).toEqual([baselineId, optionId, option.optionId]);
    expect(await options.list(10, baselineId)).toEqual([]);
  });

  it('takes another name and note on the revision that was read', async () => {
    expect(await options.change(option.optionId, 1, { name: 'Pair' })).toBe(true);
    expect(await options.change(option.optionId, 1, { note: 'late' })).toBe(false);
    expect(await found()).toMatchObject({ name: 'Pair', note: '', revision: 2 });
  });

  it('takes what was worked out of it later', async () => {
    expect(option.teamCapacity).toBeNull();
    await options.keepTeamCapacity(option.optionId, 0.75);
    expect(await found()).toEqual({ ...option, teamCapacity: 0.75 });
  });

  it('keeps its catalogue whatever the program tries', async () => {
    const change = store.dataSource.query(`UPDATE pattern_option SET catalogue = '' WHERE option_id = $1`, [
      option.optionId,
    ]);
    await expect(change).rejects.toMatchObject({ code: '23001' });
  });
});

describe('an option of one’s own', () => {
  const ask = async () => {
    const search = await anAskedFront(store.dataSource, {
      settings: { kMin: 2, kMax: 2, seconds: 10, threads: 1, seed: 7 },
      input: Uint8Array.of(8),
    });
    return (await options.ask(wish({ patterns: 2, forbidden: ['G-9'], search })))!;
  };

  it('is chosen by a search of its own, on its own input', async () => {
    const { option: own, searchId } = await ask();
    expect(own).toMatchObject({ state: 'choosing', figures: null, searchId, forbidden: ['G-9'] });
    expect(await options.frozen(own.optionId)).toBeUndefined();
    const claim = (await fronts.claim(searchId!))!;
    await fronts.finish(claim, [aPointOf(2)]);
    expect(await found(own.optionId)).toMatchObject({ state: 'chosen', figures: someFigures(2) });
    expect([...(await options.frozen(own.optionId))!.input]).toEqual([8]);
    // The search is nobody's front.
    expect((await fronts.list(10)).map((one) => one.frontId)).toEqual([frontId]);
  });

  it('ends with its search', async () => {
    const { option: own, searchId } = await ask();
    const failure = { code: 'FRONT_FAILED', cause: 'c', action: 'a', severity: 'refuse' as const };
    await fronts.fail((await fronts.claim(searchId!))!, failure);
    expect(await found(own.optionId)).toMatchObject({ state: 'failed', failure });
  });

  it('is cancelled with its search', async () => {
    const { option: own } = await ask();
    expect(await options.askCancel(own.optionId)).toMatchObject({ state: 'cancelled' });
  });
});

describe('measuring', () => {
  it('asks for a rota for every locality and seed, of the option and of today’s patterns', async () => {
    expect(await options.measure(option.optionId, PLAN, inputs('L1', 'L2'))).toHaveLength(8);
    expect(await found()).toMatchObject({ state: 'measuring', measuredBy: PLAN, rotas: 8, rotasFinished: 0 });
    expect(await options.measure(option.optionId, PLAN, inputs('L1'))).toBeUndefined();
    expect(await measurements.unfinished()).toHaveLength(8);
  });

  it('is measured when the last rota has ended, and no draft comes of it', async () => {
    const ids = (await options.measure(option.optionId, PLAN, inputs('L1')))!;
    for (const id of ids) {
      expect(await options.ungathered()).toEqual([]);
      await run(id);
    }
    // Today's patterns are gathered with it.
    expect(await options.ungathered()).toEqual([option.optionId]);
    await options.gather(option.optionId);
    expect(await found()).toMatchObject({ state: 'measured', rotasFinished: 4 });
    expect(await found(baselineId)).toMatchObject({ state: 'measured', rotas: 2 });
    expect(await store.dataSource.query('SELECT rota_id FROM rota')).toEqual([]);
    const rotas = await options.measurements(option.optionId);
    expect(rotas.map(({ figures }) => figures)).toEqual(Array(4).fill({ visits: 40 }));
  });

  it('shares the rotas of today’s patterns, and makes none again', async () => {
    for (const id of (await options.measure(option.optionId, PLAN, inputs('L1')))!) await run(id);
    const other = (await options.ask(wish()))!.option;
    const wanted = [other.optionId, baselineId].map((optionId) => ({
      ...{ optionId, localityId: 'L1', input: Uint8Array.of(5) },
    }));
    expect(await options.measure(other.optionId, PLAN, wanted)).toHaveLength(2);
    await options.gather(option.optionId);
    expect(await options.measure(option.optionId, PLAN, inputs('L1'))).toEqual([]);
    expect(await found()).toMatchObject({ state: 'measured' });
  });

  it('leads back where a rota fails, and says so', async () => {
    const [first, ...rest] = (await options.measure(option.optionId, PLAN, inputs('L1')))!;
    const claim = (await measurements.claim(first!))!;
    await measurements.fail(claim, { code: 'SOLVE_FAILED', cause: 'c', action: 'a', severity: 'refuse' });
    for (const id of rest) await run(id);
    await options.gather(option.optionId);
    expect(await found()).toMatchObject({ state: 'chosen', failure: { code: 'MEASURE_INCOMPLETE' } });
    // What failed is made again, the rest is there.
    expect(await options.measure(option.optionId, PLAN, inputs('L1'))).toHaveLength(1);
  });

  it('is cancelled but for what others wait for', async () => {
    const ids = (await options.measure(option.optionId, PLAN, inputs('L1')))!;
    const other = (await options.ask(wish()))!.option;
    const input = { optionId: other.optionId, localityId: 'L1', input: Uint8Array.of(5) };
    await options.measure(other.optionId, PLAN, [input]);
    expect(await options.askCancel(option.optionId)).toMatchObject({ state: 'chosen', failure: null });
    const left = await measurements.unfinished();
    // Two of the other option, two of today's patterns.
    expect(left).toHaveLength(4);
    expect(left.filter(({ measurementId }) => ids.includes(measurementId))).toHaveLength(2);
  });

  it('leaves a running rota to its attempt, and stores none of one that was cancelled', async () => {
    const [id] = (await options.measure(option.optionId, PLAN, inputs('L1'))) as [string];
    const first = (await measurements.claim(id))!;
    expect(first).toMatchObject({ solveId: id, attempt: 1, threads: 1, ...PLAN.settings });
    const second = (await measurements.claim(id))!;
    expect(await measurements.finish(first, aSolvedRota())).toBe(false);
    await options.askCancel(option.optionId);
    expect(await measurements.isCancelAsked(id)).toBe(true);
    const point = { step: 10, seconds: 1, cost: 2, unallocated: 0, parts: {} };
    expect(await measurements.progress(second, point)).toBe('cancelled');
    expect(await measurements.finish(second, aSolvedRota())).toBe(false);
    expect(await measurements.claim(id)).toBeUndefined();
  });
});
