import type { Dataset, Fault, Pin } from '@homeround/domain';
import { checkKey } from '../checks/duplicate-keys';
import { checkPinnedLines, checkPins, type PinCalls } from '../checks/pins';
import { checkIds } from '../checks/references';
import { FaultList } from '../fault-list';
import { readSheet } from '../tables/read-sheet';
import { recordsOf } from './to-dataset';

export type PinsReading =
  { readonly pins: readonly Pin[]; readonly warnings: Fault[] } | { readonly faults: Fault[] };

/**
 * Reads pins for a dataset: the columns of pins.csv, whatever the file is called. Warnings name people and workers by id, as
 * the file does, or by name for whoever sees no ids.
 */
export function readPins(
  content: Uint8Array | string,
  dataset: Dataset,
  file = 'pins.csv',
  calls: PinCalls = 'by-id',
): PinsReading {
  const faults = new FaultList();
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sheet = readSheet('pins', bytes, faults);
  const workerIds = new Set(dataset.workers.map((worker) => worker.workerId));
  const lineIds = new Set(dataset.recurringVisits.map((line) => line.recurringVisitId));
  checkKey(sheet, faults);
  checkIds(sheet, 'workerIds', 'workers', workerIds, faults);
  checkPinnedLines(sheet, lineIds, faults);
  checkPins(sheet, dataset, faults, calls);
  const found = faults.inOrder().map((fault) => (fault.file === undefined ? fault : { ...fault, file }));
  return faults.refused ? { faults: found } : { pins: recordsOf(sheet), warnings: found };
}
