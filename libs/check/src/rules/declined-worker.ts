import { toBreach } from '../breach';
import type { RuleCheck } from './rule-check';

/** Nobody is sent whom the person has declined. */
export const checkDeclinedWorker: RuleCheck = (view) =>
  view.visits.flatMap(({ visit, person, workers }) =>
    workers
      .filter(({ workerId }) => person.declinedWorkers.includes(workerId))
      .map(({ workerId }) =>
        toBreach({ visits: [visit], workerIds: [workerId] }, 1, 'the person has declined this worker'),
      ),
  );
