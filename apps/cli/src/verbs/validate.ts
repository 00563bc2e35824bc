import { readDataset } from '@homeround/exchange';
import { type Console, toFaultLine } from '../console';
import { EXIT, type ExitCode } from '../exit-codes';
import { readFolder } from '../files';

/** Reads a dataset folder and lists everything that is wrong with it. */
export function validate(folder: string, console: Console): ExitCode {
  const reading = readDataset(readFolder(folder));
  const faults = 'faults' in reading ? reading.faults : reading.warnings;
  const accepted = !('faults' in reading);
  console.data({ folder, accepted, faults });
  const summary =
    'faults' in reading
      ? `${folder} is refused: ${faults.filter((fault) => fault.severity === 'refuse').length} problems`
      : `${folder} is accepted: ${reading.dataset.people.length} people, ${reading.dataset.workers.length} workers, ` +
        `${reading.dataset.recurringVisits.length} recurring visits; ${faults.length} warnings`;
  console.result([...faults.map(toFaultLine), summary]);
  return accepted ? EXIT.done : EXIT.refused;
}
