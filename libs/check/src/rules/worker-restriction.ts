import { toBreach } from '../breach';
import type { RuleCheck } from './rule-check';

/** Nobody is sent to a home with a trait from which they are restricted. */
export const checkWorkerRestriction: RuleCheck = (view) =>
  view.visits.flatMap(({ visit, person, workers }) =>
    workers.flatMap(({ workerId, restrictions }) => {
      const shared = restrictions.filter((trait) => person.traits.includes(trait));
      if (shared.length === 0) return [];
      const detail = `the worker may not be sent to: ${shared.join(', ')}`;
      return [toBreach({ visits: [visit], workerIds: [workerId] }, shared.length, detail)];
    }),
  );
