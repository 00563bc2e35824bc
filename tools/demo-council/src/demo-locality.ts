import { writeDataset } from '@homeround/exchange';
import { ORDINARY_LOCALITY } from './demo-settings';
import { makeDemoCouncil } from './make-demo-council';

/** The files of the demo locality that lies in the repository. */
export function makeDemoLocality(): Map<string, Uint8Array> {
  return writeDataset(makeDemoCouncil(ORDINARY_LOCALITY));
}
