import { toBreach } from '../breach';
import type { RuleCheck } from './rule-check';

/** A visit has exactly as many different workers as it needs. */
export const checkDoubleUp: RuleCheck = (view) =>
  view.visits.flatMap(({ visit, workerIds, workers }) => {
    // One worker listed twice at a visit for one is wrong too.
    const wrong = Math.max(Math.abs(workers.length - visit.workers), workerIds.length - visit.workers);
    if (wrong === 0) return [];
    const repeated = workerIds.length > workers.length ? ', one of them twice' : '';
    const detail = `has ${workerIds.length} of ${visit.workers} workers${repeated}`;
    return [toBreach({ visits: [visit], workerIds: workers.map(({ workerId }) => workerId) }, wrong, detail)];
  });
