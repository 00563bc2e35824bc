export interface WorkerSheetsSearch {
  /** Ids with commas between; absent = every worker with a duty. */
  readonly workerIds?: string;
}

export function readWorkerSheetsSearch(search: Readonly<Record<string, unknown>>): WorkerSheetsSearch {
  const workerIds = search['workerIds'];
  const text = typeof workerIds === 'number' ? String(workerIds) : workerIds;
  return typeof text === 'string' && text !== '' ? { workerIds: text } : {};
}
