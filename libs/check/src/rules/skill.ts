import { holdsSkill } from '@homeround/domain';
import { countText, toBreach } from '../breach';
import type { RuleCheck } from './rule-check';

/** Each worker of a visit holds each of its skills on the day of the visit. */
export const checkSkill: RuleCheck = (view) =>
  view.visits.flatMap(({ visit, option, workers }) =>
    workers.flatMap((worker) => {
      const missing = visit.skills.filter((skillId) => !holdsSkill(worker, skillId, option.date)).length;
      if (missing === 0) return [];
      const detail = `the worker lacks ${countText(missing, 'skill')} on that day`;
      return [toBreach({ visits: [visit], workerIds: [worker.workerId] }, missing, detail)];
    }),
  );
