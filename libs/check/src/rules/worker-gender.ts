import { toBreach } from '../breach';
import type { RuleCheck } from './rule-check';

/** Where the gender of the worker must be so, it is; a worker whose gender is unknown does not meet it. */
export const checkWorkerGender: RuleCheck = (view) =>
  view.visits.flatMap(({ visit, person, workers }) => {
    const { workerGender } = person;
    if (!workerGender?.must) return [];
    return workers
      .filter(({ gender }) => gender !== workerGender.gender)
      .map(({ workerId, gender }) => {
        const detail = `must be a ${workerGender.gender} worker, is ${gender ?? 'unknown'}`;
        return toBreach({ visits: [visit], workerIds: [workerId] }, 1, detail);
      });
  });
