import type { Dataset } from '@homeround/domain';
import { toDice } from '../dice';
import { LOCALITIES } from '../geography/localities';
import type { Present } from '../make-present';
import { chooseCoreWorkers } from './choose-core-workers';
import { drawPreferences } from './draw-preferences';
import { expandDemoWeeks } from './expand-demo-weeks';
import { listRecentDuties } from './list-recent-duties';
import { makeHistory } from './make-history';

/** Adds what came before the demo's start: who visited whom, who worked when, and whom people have come to prefer. */
export function addPast({ dataset, localities }: Present, seed: number): Dataset {
  const pasts = localities.map((locality, index) => {
    const dice = (purpose: string) => toDice(seed, `${LOCALITIES[index]!.code} ${purpose}`);
    const own = { ...dataset, ...locality };
    const weeks = expandDemoWeeks(own);
    const core = chooseCoreWorkers(own, weeks, dice('core workers'));
    return {
      people: drawPreferences(locality.people, core, dice('preferred workers')),
      history: makeHistory(own, weeks, core, dice('history')),
      recentDuties: listRecentDuties(weeks),
    };
  });
  return {
    ...dataset,
    people: pasts.flatMap(({ people }) => people),
    history: pasts.flatMap(({ history }) => history),
    recentDuties: pasts.flatMap(({ recentDuties }) => recentDuties),
  };
}
