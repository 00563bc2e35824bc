import type { Rota, RotaInput } from '@homeround/domain';
import { toRotaView } from '../view/rota-view';
import { type ContinuityMeasures, measureContinuity } from './continuity';
import { type CoverMeasures, measureCover } from './cover';
import { type FairnessMeasures, measureFairness } from './fairness';
import { measurePaidMinutes, type PaidMinutes } from './paid-minutes';
import { measurePunctuality, type PunctualityMeasures } from './punctuality';
import { measureRest, type RestMeasures } from './rest';

/** What a rota means for people, workers and money, in numbers. Never NaN: what is not defined is undefined. */
export interface RotaMeasures {
  readonly cover: CoverMeasures;
  readonly continuity: ContinuityMeasures;
  readonly punctuality: PunctualityMeasures;
  readonly minutes: PaidMinutes;
  readonly rest: RestMeasures;
  readonly fairness: FairnessMeasures;
}

/** Measures a rota, with findings or without. A double-up counts as two worker-visits. */
export function measureRota(input: RotaInput, rota: Rota): RotaMeasures {
  const view = toRotaView(input, rota);
  return {
    cover: measureCover(view),
    continuity: measureContinuity(view),
    punctuality: measurePunctuality(view),
    minutes: measurePaidMinutes(view),
    rest: measureRest(view),
    fairness: measureFairness(view),
  };
}
