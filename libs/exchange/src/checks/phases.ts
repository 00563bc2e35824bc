import type { FaultList } from '../fault-list';
import { byId, spotOf } from '../tables/sheet';
import type { Folder } from './folder';

/** Reports workers who stand in a week that their pattern's cycle does not have. */
export function checkPhases({ sheets }: Folder, faults: FaultList): void {
  const patterns = byId(sheets.workPatterns, 'workPatternId');
  for (const worker of sheets.workers.rows) {
    const { phase, workPatternId } = worker.record;
    const cycleWeeks = patterns.get(workPatternId)?.record.cycleWeeks;
    if (cycleWeeks === undefined || phase <= cycleWeeks) continue;
    const cause = `phase ${phase} on ${workPatternId}, whose cycle has ${cycleWeeks}`;
    faults.add('PHASE_OUTSIDE_CYCLE', spotOf(sheets.workers, worker, 'phase'), cause);
  }
}
