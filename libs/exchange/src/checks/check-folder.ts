import { recordsOf, toPeople, toWorkers } from '../dataset/to-dataset';
import type { FaultList } from '../fault-list';
import { checkAgreements } from './agreements';
import { checkDayChoices } from './day-choices';
import { checkDoseGaps } from './dose-gaps';
import { checkDuplicateKeys } from './duplicate-keys';
import { checkEligibleWorkers } from './eligible-workers';
import type { Folder, FolderCheck } from './folder';
import { checkMedication } from './medication';
import { checkPatternHours } from './pattern-hours';
import { checkPatternRest } from './pattern-rest';
import { checkPeople } from './people';
import { checkPhases } from './phases';
import { checkPinnedLines, checkPins } from './pins';
import { checkPlaces } from './places';
import { checkReferences } from './references';
import { checkSpans } from './spans';
import { checkVisitTimes } from './visit-times';
import { checkWorkPatterns } from './work-patterns';

const CHECKS: readonly FolderCheck[] = [
  checkDuplicateKeys,
  checkReferences,
  checkSpans,
  checkPlaces,
  checkPeople,
  checkVisitTimes,
  checkDayChoices,
  checkMedication,
  checkDoseGaps,
  checkWorkPatterns,
  checkPatternRest,
  checkPatternHours,
  checkPhases,
  checkAgreements,
  checkEligibleWorkers,
  checkFolderPins,
];

/** Reports everything in a folder that does not fit together. */
export function checkFolder(folder: Folder, faults: FaultList): void {
  for (const check of CHECKS) check(folder, faults);
}

function checkFolderPins({ sheets }: Folder, faults: FaultList): void {
  const lineIds = sheets.recurringVisits.ids;
  if (lineIds) checkPinnedLines(sheets.pins, lineIds, faults);
  const ground = {
    people: toPeople(recordsOf(sheets.people), recordsOf(sheets.personWorkers)),
    workers: toWorkers(recordsOf(sheets.workers), recordsOf(sheets.workerSkills)),
    recurringVisits: recordsOf(sheets.recurringVisits),
    doses: recordsOf(sheets.doses),
    skills: recordsOf(sheets.skills),
  };
  checkPins(sheets.pins, ground, faults);
}
