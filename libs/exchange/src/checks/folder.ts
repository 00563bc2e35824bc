import type { RuleBook } from '@homeround/domain';
import type { FaultList } from '../fault-list';
import type { Sheets } from '../tables/sheet';

/** All that was read, before it is known to fit together: ids may be unknown, rows may be missing. */
export interface Folder {
  readonly sheets: Sheets;
  readonly rules: RuleBook;
}

/** Reports what does not fit together. */
export type FolderCheck = (folder: Folder, faults: FaultList) => void;
