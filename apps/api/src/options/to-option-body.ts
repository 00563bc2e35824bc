import type { OptionBody, OptionSummary } from '@homeround/contract';
import { FRONT_STAGES } from '@homeround/domain';
import type { MeasurementRecord, OptionRecord } from '@homeround/store';

export function toOptionSummary(record: OptionRecord): OptionSummary {
  const { optionId, frontId, version, fromOptionId, name, note, revision, state, baseline } = record;
  const { rotas, rotasFinished, rotasFailed, figures, packs, patterns, failure } = record;
  return {
    ...{ optionId, frontId, version, fromOptionId, name, note, revision, state, baseline },
    ...{ packs, patterns, failure, madeBy: record.madeBy, bounds: { ...record.bounds } },
    madeAt: record.madeAt.toISOString(),
    fixed: [...record.fixed],
    forbidden: [...record.forbidden],
    figures: figures && { ...figures, teamCapacity: record.teamCapacity },
    choosing: choosingOf(record),
    measured: state === 'measured',
    measuring: rotas === 0 ? null : { rotas, finished: rotasFinished, failed: rotasFailed },
  };
}

/** Each stage of a search counts the same: nobody knows beforehand how long it takes. */
function choosingOf({ state, searchProgress }: OptionRecord): OptionSummary['choosing'] {
  if (state !== 'choosing') return null;
  if (!searchProgress) return { done: 0, seconds: 0 };
  const { stage, done, seconds } = searchProgress;
  return { done: (FRONT_STAGES.indexOf(stage) + done) / FRONT_STAGES.length, seconds };
}

export function toMeasureProgress(
  optionId: string,
  measurements: readonly MeasurementRecord[],
): OptionBody['progress'] {
  return measurements.map((one) => ({
    ...{ localityId: one.localityId, seed: one.seed, state: one.state },
    ofOption: one.optionId === optionId,
    done: one.state === 'finished' ? 1 : one.steps ? Math.min(1, one.stepsDone / one.steps) : 0,
  }));
}
