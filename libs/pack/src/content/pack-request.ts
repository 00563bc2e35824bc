import type { ComparedFigure, Coverage, FrontBody, OptionBody } from '@homeround/contract';
import type { Catalogue, LocalDate, PatternInput, WorkerId } from '@homeround/domain';
import type { EqualityTable, TransitionPlan, WorkerImpact } from '@homeround/patterns';

/** What a pack says of one option; an option's body fits. */
export type PackOption = Pick<
  OptionBody,
  | 'optionId'
  | 'version'
  | 'name'
  | 'note'
  | 'patterns'
  | 'fixed'
  | 'forbidden'
  | 'bounds'
  | 'figures'
  | 'catalogue'
  | 'kept'
  | 'measures'
>;

/** The search that the option comes from. */
export type PackFront = Pick<FrontBody, 'frontId' | 'name' | 'asked' | 'points' | 'candidateCount'>;

/** The pack itself. */
export interface PackMark {
  readonly packId: string;
  /** Counts the packs of an option, from 1. */
  readonly version: number;
  /** ISO instant. */
  readonly madeAt: string;
  readonly madeBy: string | null;
}

/** How whoever reads the pack can answer. */
export interface Consultation {
  /** A sentence: to whom, and how. */
  readonly reply: string;
  /** Last day for comments; absent = not set yet. */
  readonly until?: LocalDate;
}

/** The stored things that a pack is made from. */
export interface PackRequest {
  /** The council's name. */
  readonly council: string;
  readonly pack: PackMark;
  readonly dataset: { readonly datasetId: string; readonly name: string };
  readonly front: PackFront;
  readonly input: PatternInput;
  /** The option's catalogue: phases for the letters. */
  readonly catalogue: Catalogue;
  readonly option: PackOption;
  /** Today's patterns. */
  readonly baseline: PackOption;
  /** Up to three to set beside. */
  readonly beside: readonly PackOption[];
  /** Values in the order baseline, option, then those beside. */
  readonly compared: readonly ComparedFigure[];
  /** Of all workers. */
  readonly impacts: readonly WorkerImpact[];
  readonly nameOf: Readonly<Record<WorkerId, string>>;
  readonly equality: EqualityTable;
  readonly transition: TransitionPlan | null;
  /** With the option's cover. */
  readonly coverage: Coverage;
  readonly consultation?: Partial<Consultation>;
  /** Whether the workbook names workers; unless asked, it holds ids alone. */
  readonly named?: boolean;
}
