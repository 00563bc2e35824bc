import type { ImpactQuery, NewFront } from '@homeround/contract';
import type { Fault, LocalDate, LocalityId } from '@homeround/domain';
import type { PackRequest } from '@homeround/pack';
import type { OwnChoice } from '@homeround/solve';
import type { AskedSearch, MadeFile, MeasureInput, StoredCatalogue } from '@homeround/store';
import type { ShownBytes } from '../screens/view';

/** What the threads of work patterns are asked. They read the database themselves: nothing large passes the event loop. */
export type PatternRequest = { readonly databaseUrl: string } & PatternQuestion;

/** Everything counts from this day: a Monday, where the dataset's history ends. */
interface OnDay {
  readonly day: LocalDate;
}
interface OfOption {
  readonly optionId: string;
}

export type PatternQuestion = Prepare | View | MakePack;

/** What a pack says of stored things; the rest is worked out where it is made. */
export interface MakePack extends OfOption, OnDay {
  readonly kind: 'make-pack';
  readonly said: Pick<
    PackRequest,
    'pack' | 'front' | 'option' | 'baseline' | 'beside' | 'compared' | 'consultation' | 'named'
  >;
  readonly changeover?: LocalDate;
}

/** What is made to be stored. */
export type Prepare =
  | ({ readonly kind: 'prepare-front'; readonly wanted: NewFront } & OnDay)
  | {
      readonly kind: 'prepare-option';
      readonly frontId: string;
      readonly own: OwnChoice;
    }
  | {
      readonly kind: 'prepare-measure';
      /** Localities whose rotas are there already need none. */
      readonly rotas: readonly { readonly optionId: string; readonly knownIn: readonly LocalityId[] }[];
      readonly from: LocalDate;
      readonly days: number;
    };

/** What is shown. */
export type View =
  | ({ readonly kind: 'overview' } & OnDay)
  | ({ readonly kind: 'coverage' } & OnDay)
  | { readonly kind: 'front-patterns'; readonly frontId: string }
  | ({ readonly kind: 'option-patterns' } & OfOption)
  | ({ readonly kind: 'option-coverage' } & OfOption)
  /** Of an option: the share of people whom mini-teams can serve at the same time. */
  | ({ readonly kind: 'option-capacity' } & OfOption & OnDay)
  | ({ readonly kind: 'impacts'; readonly query: ImpactQuery } & OfOption & OnDay)
  | ({ readonly kind: 'impact-totals' } & OfOption & OnDay)
  | ({ readonly kind: 'equality' } & OfOption)
  /** Without a day: from the earliest that leaves the notice. */
  | ({ readonly kind: 'transition'; readonly changeover?: LocalDate } & OfOption & OnDay);

/** Null where the dataset is not kept any more. */
export interface TeamCapacityFact {
  readonly teamCapacity: number | null;
}

export type PreparedSearch = Pick<AskedSearch, 'input' | 'datasetId' | 'counts' | 'faults'>;

export type PatternAnswer =
  | ({ readonly kind: 'front'; readonly baseline: StoredCatalogue } & PreparedSearch)
  | ({ readonly kind: 'option' } & PreparedSearch)
  | { readonly kind: 'measure'; readonly inputs: readonly MeasureInput[] }
  | ({ readonly kind: 'shown' } & ShownBytes)
  | { readonly kind: 'pack'; readonly files: readonly MadeFile[] }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  /** No such front or option, or none that has a catalogue. */
  | { readonly kind: 'unknown' };
