import type { ComparedFigure, Coverage } from '@homeround/contract';
import type { Locality } from '@homeround/domain';
import type { EqualityTable, TransitionPlan, WorkerImpact } from '@homeround/patterns';
import type { CoverFigures } from './cover-figures';
import type { LetterContent } from './letter-content';
import type { Consultation, PackFront, PackMark, PackOption } from './pack-request';
import type { SettingRow } from './setting-rows';

/** A worker's impact as lists show it. */
export interface PackWorker extends WorkerImpact {
  readonly localityName: string;
  /** Absent unless names were asked for. */
  readonly name?: string;
}

/** Workers counted by what an option does to them. */
export interface WorkerTotals {
  readonly localityName: string;
  readonly workers: number;
  readonly changed: number;
  readonly heavy: number;
  readonly individual: number;
  readonly moreWeekends: number;
  readonly fewerWeekends: number;
  readonly lessPay: number;
  readonly clashes: number;
  readonly movedHours: number;
  readonly peopleKept: number;
  readonly peoplePartly: number;
  readonly peopleLost: number;
  readonly preferencesGiven: number;
  readonly preferencesMet: number;
}

/** All that a consultation pack says, as plain data: every file of the pack is made from this alone. */
export interface PackContent {
  readonly council: string;
  readonly pack: PackMark;
  readonly dataset: { readonly datasetId: string; readonly name: string };
  readonly front: PackFront;
  readonly option: PackOption;
  readonly baseline: PackOption;
  readonly beside: readonly PackOption[];
  /** Values in the order baseline, option, then those beside. */
  readonly compared: readonly ComparedFigure[];
  readonly localities: readonly Pick<Locality, 'localityId' | 'name'>[];
  /** Heaviest first. */
  readonly workers: readonly PackWorker[];
  /** Each locality's, then all. */
  readonly totals: readonly WorkerTotals[];
  readonly equality: EqualityTable;
  readonly transition: TransitionPlan | null;
  readonly coverage: Coverage['localities'];
  readonly coverFigures: readonly CoverFigures[];
  readonly settings: readonly SettingRow[];
  readonly consultation: Consultation;
  /** One for each worker whose weeks would change, in order of id. */
  readonly letters: readonly LetterContent[];
}
