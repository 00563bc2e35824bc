import { DatasetStore } from '../datasets/dataset-store';
import { openNotices } from '../notices';
import { eventually } from '../testing/eventually';
import { aRichDataset } from '../testing/rich-dataset';
import { openTestStore, type TestStore } from '../testing/test-store';
import { PinStore } from './pin-store';

const BY = { accountId: '11111111-1111-4111-8111-111111111111', name: 'Ailsa' };

let store: TestStore;
let pins: PinStore;

beforeEach(async () => {
  store = await openTestStore();
  pins = new PinStore(store.dataSource);
});
afterEach(() => store.close());

async function idsOf(localityId: string, from?: string, days?: number): Promise<string[]> {
  return (await pins.list(localityId, from, days)).map(({ visitId }) => visitId);
}

describe('pins', () => {
  it('are read as they were put', async () => {
    const pin = { visitId: 'v-1@2026-03-23', workerIds: ['w-2', 'w-1'], start: '2026-03-23T08:00' };
    const put = await pins.put('north', pin, BY);
    expect(put).toEqual({ ...pin, madeAt: expect.any(Date), madeBy: BY });
    expect(await pins.list('north')).toEqual([put]);
  });

  it('without a time leave it free', async () => {
    await pins.put('north', { visitId: 'v-1@2026-03-23', workerIds: ['w-1'] });
    const [pin] = await pins.list('north');
    expect(pin).toEqual({
      ...{ visitId: 'v-1@2026-03-23', workerIds: ['w-1'], madeAt: expect.any(Date), madeBy: null },
    });
  });

  it('are replaced by a later one of the same visit', async () => {
    await pins.put('north', { visitId: 'v-1@2026-03-23', workerIds: ['w-1'], start: '2026-03-23T08:00' });
    await pins.put('north', { visitId: 'v-1@2026-03-23', workerIds: ['w-2'] });
    const [pin, ...more] = await pins.list('north');
    expect([pin?.workerIds, pin?.start, more]).toEqual([['w-2'], undefined, []]);
  });

  it('are found by locality and days, those of choice weeks by the first day of their week', async () => {
    for (const visitId of [
      'a@2026-03-22',
      'b@2026-03-23',
      'c@2026-03-23#2',
      'd@2026-03-29',
      'e@2026-03-30',
    ]) {
      await pins.put('north', { visitId, workerIds: ['w-1'] });
    }
    await pins.put('south', { visitId: 'f@2026-03-23', workerIds: ['w-1'] });
    expect(await idsOf('north', '2026-03-23', 7)).toEqual(['b@2026-03-23', 'c@2026-03-23#2', 'd@2026-03-29']);
    expect(await idsOf('north', '2026-03-29')).toEqual(['d@2026-03-29', 'e@2026-03-30']);
    expect(await idsOf('north')).toHaveLength(5);
  });

  it('are called as the current dataset calls their visits and workers', async () => {
    await new DatasetStore(store.dataSource).import(aRichDataset());
    const named = { visitId: 'R1@2026-03-24', workerIds: ['W2', 'W99'] };
    const names = await pins.names('L1', [named, { visitId: 'R99@2026-03-24', workerIds: ['W1'] }]);
    const { people, workers, recurringVisits } = aRichDataset();
    const nameOfWorker = (id: string) => workers.find(({ workerId }) => workerId === id)!.name;
    expect(names.get('R1@2026-03-24')).toEqual({
      visit: {
        personId: 'P1',
        person: people.find(({ personId }) => personId === 'P1')!.name,
        label: recurringVisits.find(({ recurringVisitId }) => recurringVisitId === 'R1')!.label,
      },
      workers: [{ workerId: 'W2', name: nameOfWorker('W2') }],
    });
    expect(names.get('R99@2026-03-24')).toEqual({ workers: [{ workerId: 'W1', name: nameOfWorker('W1') }] });
    // Nothing of one locality is told to another.
    expect((await pins.names('L9', [named])).get('R1@2026-03-24')).toEqual({ workers: [] });
  });

  it('are refused for a visit whose id names no day', async () => {
    expect(await pins.put('north', { visitId: 'v-1', workerIds: ['w-1'] })).toBeUndefined();
    expect(await pins.put('north', { visitId: 'v-1@2026-02-31', workerIds: ['w-1'] })).toBeUndefined();
    expect(await pins.list('north')).toEqual([]);
  });

  it("are removed by visit, and only the locality's own", async () => {
    await pins.put('north', { visitId: 'v-1@2026-03-23', workerIds: ['w-1'] });
    expect(await pins.remove('south', 'v-1@2026-03-23')).toBe(false);
    expect(await pins.remove('north', 'v-1@2026-03-23')).toBe(true);
    expect(await pins.remove('north', 'v-1@2026-03-23')).toBe(false);
  });

  it('tell every process when they change, and not when nothing did', async () => {
    const notices = openNotices(store.database.appUrl);
    const heard: unknown[] = [];
    notices.on((notice) => heard.push(notice));
    await notices.ready();
    await pins.remove('north', 'v-1@2026-03-23');
    await pins.put('north', { visitId: 'v-1@2026-03-23', workerIds: ['w-1'] });
    await pins.remove('north', 'v-1@2026-03-23');
    await eventually(() => heard.length >= 2);
    expect(heard).toEqual(Array(2).fill({ kind: 'pins', localityId: 'north' }));
    await notices.close();
  });
});
