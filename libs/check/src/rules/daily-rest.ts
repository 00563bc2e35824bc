import { countText, toBreach } from '../breach';
import { turnsOf, type WorkingDay } from '../view/working-days';
import type { RuleCheck } from './rule-check';

/** From the last end of one working day to the first start of the next there is the daily rest, in elapsed minutes. */
export const checkDailyRest: RuleCheck = (view) => {
  const { dailyRest } = view.input.rules.values;
  return [...view.dutiesOfWorker.keys()].flatMap((workerId) =>
    turnsOf(view, workerId).flatMap(({ from, to, rest }) => {
      const short = dailyRest - rest;
      if (short <= 0) return [];
      const visits = [visitsOf(from).at(-1), visitsOf(to)[0]].filter((visit) => visit !== undefined);
      const detail = `the rest from ${from.date} to ${to.date} is ${countText(short, 'minute')} too short`;
      return [toBreach({ visits, workerIds: [workerId] }, short, detail)];
    }),
  );
};

const visitsOf = (day: WorkingDay) => day.duties.flatMap(({ visits }) => visits.map(({ visit }) => visit));
