import { readDatasetFiles } from '@homeround/exchange';
import { aRichDataset } from '@homeround/exchange/testing';
import { DatasetStore } from '@homeround/store';
import { openTestStore, type TestStore } from '@homeround/store/testing';
import type { ExportDetail } from './dataset-request';
import { answer } from './dataset-thread';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await new DatasetStore(store.dataSource).import(aRichDataset());
});
afterAll(() => store.close());

async function exported(detail: ExportDetail, format: 'csv' | 'xlsx') {
  const databaseUrl = store.database.appUrl;
  const { answer: given } = await answer({ kind: 'export', format, detail, databaseUrl });
  if (given.kind !== 'exported') throw new Error(given.kind);
  const reading = await readDatasetFiles(
    new Map([[format === 'xlsx' ? 'dataset.xlsx' : 'dataset.zip', given.bytes]]),
  );
  return 'dataset' in reading ? reading.dataset : reading.faults;
}

describe.each(['csv', 'xlsx'] as const)('an export as %s', (format) => {
  it('is the whole dataset for whoever may plan patterns', async () => {
    expect(await exported('with-staff', format)).toEqual(aRichDataset());
  });

  it('has no staff record and no preference for anybody else', async () => {
    const without = { ...aRichDataset(), patternPreferences: [], staffRecords: [] };
    expect(await exported('without-staff', format)).toEqual(without);
  });
});
