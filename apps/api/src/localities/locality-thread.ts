import type { Dataset } from '@homeround/domain';
import { readPins, writeDataset } from '@homeround/exchange';
import type { Answered } from '@homeround/runtime';
import { DatasetStore, openStore, PinStore, RotaStore } from '@homeround/store';
import type { CheckPin, LocalityAnswer, LocalityRequest } from './locality-request';
import { freezePeriod, type Stores } from './freeze-period';

/** Opened with the first request, for as long as the thread lives. */
let opened: Promise<Stores> | undefined;

/** Answers one request of the thread that reads localities. */
export async function answer(request: LocalityRequest): Promise<Answered<LocalityAnswer>> {
  const stores = await openOnce(request.databaseUrl);
  const known = await stores.datasets.readLocality(request.localityId);
  if (!known) return { answer: { kind: 'unknown-locality' } };
  if (request.kind === 'check-pin') return { answer: checkPin(known.dataset, request) };
  if (request.kind === 'check-worker') return { answer: findWorker(known.dataset, request.workerId) };
  const answered = await freezePeriod(stores, known, request);
  return {
    answer: answered,
    transfer: answered.kind === 'prepared' ? [answered.input.buffer as ArrayBuffer] : [],
  };
}

function openOnce(url: string): Promise<Stores> {
  opened ??= openStore({ url, poolSize: 1 }).then((dataSource) => ({
    datasets: new DatasetStore(dataSource),
    rotas: new RotaStore(dataSource),
    pins: new PinStore(dataSource),
  }));
  // What failed to open is opened anew next time.
  opened.catch(() => (opened = undefined));
  return opened;
}

/** As the pins of an import are checked: by way of their file. */
function checkPin(dataset: Dataset, { pin }: CheckPin): LocalityAnswer {
  const nothing = { history: [], recentDuties: [], absences: [], places: [], recurringVisits: [], doses: [] };
  const file = writeDataset({ ...dataset, ...nothing, pins: [pin] }).get('pins.csv')!;
  const reading = readPins(file, dataset, 'pin', 'by-name');
  return 'faults' in reading
    ? { kind: 'refused', faults: reading.faults }
    : { kind: 'fine', warnings: reading.warnings };
}

function findWorker({ workers }: Dataset, workerId: string): LocalityAnswer {
  const found = workers.some((worker) => worker.workerId === workerId);
  return found ? { kind: 'fine', warnings: [] } : { kind: 'unknown-worker' };
}
