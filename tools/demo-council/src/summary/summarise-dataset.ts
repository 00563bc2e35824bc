import { type Dataset, groupBy, toRotaInput } from '@homeround/domain';
import { DEMO_START } from '../demo-settings';
import { NO_TRAVEL } from '../no-travel';
import { compareSupply, type SupplySummary } from './compare-supply';
import { type NeedsSummary, summariseNeeds } from './summarise-needs';
import { summariseWorkers, type WorkersSummary } from './summarise-workers';

/** A demo dataset in figures, to be held against the evidence (domain notes F). Of its first week, unless said otherwise. */
export interface DatasetSummary {
  readonly needs: NeedsSummary;
  readonly workers: WorkersSummary;
  readonly supply: SupplySummary;
  /** Contact hours ÷ contracted hours, and ÷ hours on duty less absences, flex included. */
  readonly contactShare: { readonly ofContracted: number; readonly ofDuty: number };
  /** Different workers per person in the recorded history, mean; 0 without history. */
  readonly facesInHistory: number;
}

export function summariseDataset(dataset: Dataset): DatasetSummary {
  const week = toRotaInput(dataset, { from: DEMO_START, days: 7, travel: NO_TRAVEL });
  const needs = summariseNeeds(dataset, week);
  const workers = summariseWorkers(dataset, week);
  return {
    needs,
    workers,
    supply: compareSupply(dataset, week),
    contactShare: {
      ofContracted: needs.contactHours / workers.contractedHours,
      ofDuty: needs.contactHours / (workers.coreHours + workers.flexHours),
    },
    facesInHistory: countFaces(dataset),
  };
}

function countFaces({ history }: Dataset): number {
  const faces = [...groupBy(history, ({ personId }) => personId).values()].map(
    (entries) => new Set(entries.map(({ workerId }) => workerId)).size,
  );
  return faces.length === 0 ? 0 : faces.reduce((sum, count) => sum + count, 0) / faces.length;
}
