import type { Dataset } from '@homeround/domain';
import { toDice } from '../dice';
import { drawAgreements } from './draw-agreements';
import { drawLikings } from './draw-likings';
import { drawStaffRecords } from './draw-staff-records';

/** Adds what a choice of work patterns knows of workers. Dice of its own: nothing else of the demo changes with it. */
export function addStaff(dataset: Dataset, seed: number): Dataset {
  const { workers, workPatterns } = dataset;
  const patterns = new Map(workPatterns.map((pattern) => [pattern.workPatternId, pattern]));
  const agreements = drawAgreements(workers, patterns, toDice(seed, 'agreements'));
  return {
    ...dataset,
    agreements,
    patternPreferences: drawLikings(workers, toDice(seed, 'pattern preferences')),
    staffRecords: drawStaffRecords(workers, agreements, toDice(seed, 'staff records')),
  };
}
