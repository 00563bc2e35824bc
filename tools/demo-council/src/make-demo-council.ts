import type { Dataset } from '@homeround/domain';
import type { DemoSettings } from './demo-settings';
import { LOCALITIES } from './geography/localities';
import { addPast } from './history/add-past';
import { makePresent } from './make-present';
import { addStaff } from './staff/add-staff';

/**
 * A council of made-up people and workers in North Lanarkshire, for the weeks around `DEMO_START`. The same settings give
 * the same dataset.
 * @throws Error when the settings ask for no people, no workers, or localities that there are not.
 */
export function makeDemoCouncil(settings: DemoSettings): Dataset {
  refuseBadSettings(settings);
  const present = makePresent(settings);
  const dataset = settings.dense ? present.dataset : addPast(present, settings.seed);
  return addStaff(dataset, settings.seed);
}

function refuseBadSettings({ localities, workers, people }: DemoSettings): void {
  const whole = (value: number, least: number) => Number.isInteger(value) && value >= least;
  if (!whole(localities, 1) || localities > LOCALITIES.length)
    throw new Error(`a demo has 1 to ${LOCALITIES.length} localities, not ${localities}`);
  if (!whole(workers, localities) || !whole(people, localities))
    throw new Error('a demo needs at least one worker and one person in each locality');
}
