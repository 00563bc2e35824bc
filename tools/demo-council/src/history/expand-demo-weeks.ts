import { addDays, type Dataset, HISTORY_DAYS, type RotaInput, toRotaInput } from '@homeround/domain';
import { DEMO_START } from '../demo-settings';
import { NO_TRAVEL } from '../no-travel';

/** Visits and shifts of the four weeks before the demo starts and of its first week. Its travel table is empty. */
export function expandDemoWeeks(dataset: Dataset): RotaInput {
  return toRotaInput(dataset, {
    from: addDays(DEMO_START, -HISTORY_DAYS),
    days: HISTORY_DAYS + 7,
    travel: NO_TRAVEL,
  });
}
