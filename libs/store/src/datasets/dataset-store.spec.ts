import { type Dataset, narrowToLocality } from '@homeround/domain';
import { aDataset, aPerson } from '@homeround/domain/testing';
import * as fc from 'fast-check';
import { openNotices } from '../notices';
import type { Notice } from '../notify';
import { blockWrites } from '../testing/blocked-write';
import { aRichDataset } from '../testing/rich-dataset';
import { openTestStore, type TestStore } from '../testing/test-store';
import { DatasetStore } from './dataset-store';

let store: TestStore;
let datasets: DatasetStore;
beforeEach(async () => {
  store = await openTestStore();
  datasets = new DatasetStore(store.dataSource);
});
afterEach(() => store.close());

const BY = { accountId: 'a0000000-0000-4000-8000-000000000001', name: 'Ann Bell' };

describe('reading', () => {
  it('gives back a dataset with every list and optional field, in its order', async () => {
    const dataset = aRichDataset();
    const { datasetId } = await datasets.import(dataset, BY);
    expect(await datasets.read()).toStrictEqual(dataset);
    expect(await datasets.read(datasetId)).toStrictEqual(dataset);
  });

  it('gives back whatever names, orders and counts a dataset has', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((it) => !it.includes('\0'));
    const plain = { noNullPrototype: true };
    const person = fc.record(
      { name: text, languages: fc.array(text), miniTeamSize: fc.integer({ min: 1 }) },
      plain,
    );
    const date = fc.integer({ min: 10, max: 28 }).map((day) => `2026-02-${day}`);
    const history = fc.record({ date, personId: text, workerId: text, visits: fc.nat(99) }, plain);
    await fc.assert(
      fc.asyncProperty(text, fc.array(person), fc.array(history), async (name, people, entries) => {
        const dataset: Dataset = {
          ...aDataset({ name, history: entries }),
          people: people.map((changes, index) => aPerson(index, changes)),
        };
        await datasets.import(dataset);
        expect(await datasets.read()).toStrictEqual(dataset);
      }),
      { numRuns: 25 },
    );
  });

  it.each(['L1', 'L2'])(
    'reads locality %s as the domain cuts it, without staff records and preferences',
    async (localityId) => {
      const dataset = aRichDataset();
      const { datasetId } = await datasets.import(dataset);
      expect(await datasets.readLocality(localityId)).toStrictEqual({
        datasetId,
        dataset: { ...narrowToLocality(dataset, localityId), patternPreferences: [], staffRecords: [] },
      });
    },
  );

  it('knows nothing before the first import, and no unknown locality after it', async () => {
    expect(await datasets.current()).toBeUndefined();
    expect(await datasets.read()).toBeUndefined();
    expect(await datasets.readLocality('L1')).toBeUndefined();
    await datasets.import(aRichDataset());
    expect(await datasets.readLocality('L9')).toBeUndefined();
  });

  it('names what screens show beside a rota, with the absences of its locality', async () => {
    const { datasetId } = await datasets.import(aRichDataset());
    const { teams, workPatterns, skills, absences, pins } = aRichDataset();
    const shared = { teams, workPatterns, skills, pins };
    expect(await datasets.names(datasetId, 'L1')).toEqual({ ...shared, absences });
    expect(await datasets.names(datasetId, 'L2')).toEqual({ ...shared, absences: [] });
  });

  it('tells of each locality how large it is and where its history ends', async () => {
    await datasets.import(aRichDataset());
    expect(await datasets.localities()).toEqual([
      { localityId: 'L2', name: 'Second', people: 1, workers: 1, historyEnds: '2026-03-22' },
      { localityId: 'L1', name: 'First', people: 1, workers: 2, historyEnds: '2026-03-21' },
    ]);
  });
});

describe('importing', () => {
  it('records who imported what', async () => {
    const record = await datasets.import(aRichDataset(), BY);
    expect(record).toMatchObject({
      name: 'Council "one", all features',
      timeZone: 'Europe/London',
      importedBy: BY,
      current: true,
      kept: true,
      counts: { localities: 2, teams: 2, people: 2, workers: 3, recurringVisits: 4, workPatterns: 2 },
    });
    expect(await datasets.current()).toEqual(record);
    expect(await datasets.find(record.datasetId)).toEqual(record);
  });

  it('keeps the rows of three datasets and the records of all', async () => {
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      ids.unshift((await datasets.import(aRichDataset({ name }))).datasetId);
    const list = await datasets.list();
    expect(list.map(({ name, current, kept }) => [name, current, kept])).toEqual([
      ['e', true, true],
      ['d', false, true],
      ['c', false, true],
      ['b', false, false],
      ['a', false, false],
    ]);
    expect((await datasets.read(ids[2]))?.name).toBe('c');
    expect(await datasets.read(ids[3])).toBeUndefined();
    const [{ people }] = await store.dataSource.query('SELECT count(*) AS people FROM person');
    expect(people).toBe(3 * 2);
  });

  it('serves two imports at once one after the other', async () => {
    const other = new DatasetStore(await store.another());
    await Promise.all([datasets, other].map((one, index) => one.import(aRichDataset({ name: `${index}` }))));
    const list = await datasets.list();
    expect(list.map(({ current }) => current)).toEqual([true, false]);
    expect(await datasets.read()).toStrictEqual(aRichDataset({ name: list[0]!.name }));
  });

  it('leaves the dataset before as it was when the server ends the import half way', async () => {
    const before = await datasets.import(aRichDataset({ name: 'before' }));
    const block = await blockWrites(store, 'history_entry');
    const importing = datasets.import(aRichDataset({ name: 'after' })).then(
      () => 'done',
      () => 'failed',
    );
    await block.terminate(await block.waiting(1));
    expect(await importing).toBe('failed');
    await block.release();
    expect(await datasets.list()).toEqual([before]);
    expect((await datasets.read())?.name).toBe('before');
    await datasets.import(aRichDataset({ name: 'after' }));
    expect((await datasets.read())?.name).toBe('after');
  });

  it('tells every process that there is another dataset', async () => {
    const notices = openNotices(store.database.appUrl);
    await notices.ready();
    const heard = new Promise<Notice>((resolve) => notices.on(resolve));
    await datasets.import(aRichDataset());
    expect(await heard).toEqual({ kind: 'dataset' });
    await notices.close();
  });
});
