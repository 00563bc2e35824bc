import { readFile } from 'node:fs/promises';
import { readDatasetFiles, toXlsx, toZip } from '@homeround/exchange';
import type { Answered } from '@homeround/runtime';
import { DatasetStore, openStore } from '@homeround/store';
import type { DatasetAnswer, DatasetRequest } from './dataset-request';
import { listFiles } from './list-files';
import type { ReceivedFile } from './receive-files';

/** Answers one request of the datasets' thread. */
export async function answer(request: DatasetRequest): Promise<Answered<DatasetAnswer>> {
  if (request.kind === 'export') return exportDataset(request);
  const files = await readAll(request.files);
  const reading = await readDatasetFiles(files);
  const read = { kind: 'read', files: listFiles(files, reading) } as const;
  if ('faults' in reading) return { answer: { ...read, faults: reading.faults } };
  const { dataset, warnings: faults } = reading;
  if (request.kind === 'check') return { answer: { ...read, faults } };
  const imported = await withStore(request.databaseUrl, (store) => store.import(dataset, request.by));
  return { answer: { ...read, faults, imported } };
}

async function exportDataset({
  format,
  detail,
  databaseUrl,
}: Extract<DatasetRequest, { kind: 'export' }>): Promise<Answered<DatasetAnswer>> {
  const whole = await withStore(databaseUrl, (store) => store.read());
  if (!whole) return { answer: { kind: 'no-dataset' } };
  const dataset = detail === 'with-staff' ? whole : { ...whole, patternPreferences: [], staffRecords: [] };
  // A copy of its own, which can be moved.
  const bytes = Uint8Array.from(format === 'xlsx' ? await toXlsx(dataset) : toZip(dataset));
  return { answer: { kind: 'exported', bytes }, transfer: [bytes.buffer] };
}

async function withStore<Result>(
  url: string,
  use: (store: DatasetStore) => Promise<Result>,
): Promise<Result> {
  const dataSource = await openStore({ url, poolSize: 1 });
  try {
    return await use(new DatasetStore(dataSource));
  } finally {
    await dataSource.destroy();
  }
}

async function readAll(files: readonly ReceivedFile[]): Promise<Map<string, Uint8Array>> {
  const read = await Promise.all(
    files.map(async ({ name, path }) => [name, new Uint8Array(await readFile(path))] as const),
  );
  return new Map(read);
}
