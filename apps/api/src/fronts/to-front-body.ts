import { type FrontBody, type FrontSummary, newFrontSchema, type PatternBody } from '@homeround/contract';
import type { FrontPointRecord, FrontRecord } from '@homeround/store';

const askedSchema = newFrontSchema.omit({ name: true }).strip();

/** @param currentDatasetId undefined before the first import */
export function toFrontSummary(record: FrontRecord, currentDatasetId: string | undefined): FrontSummary {
  const { frontId, name, state, datasetId, askedBy, attempt, cancelAsked, counts, failure } = record;
  return {
    ...{ frontId, name, state, datasetId, askedBy, attempt, cancelAsked, failure },
    outOfDate: datasetId !== currentDatasetId,
    askedAt: record.askedAt.toISOString(),
    startedAt: record.startedAt?.toISOString() ?? null,
    endedAt: record.endedAt?.toISOString() ?? null,
    asked: askedSchema.parse(record.settings),
    workers: counts.workers,
    localities: counts.localities,
    candidateCount: counts.candidates,
    progress: record.progress && {
      ...record.progress,
      best: record.progress.best.map((one) => ({ ...one })),
    },
    baselineOptionId: record.baselineOptionId,
  };
}

export function toFrontBody(
  record: FrontRecord,
  currentDatasetId: string | undefined,
  points: readonly FrontPointRecord[],
  candidates: readonly PatternBody[],
): FrontBody {
  return {
    ...toFrontSummary(record, currentDatasetId),
    points: points.map(({ patterns, workPatternIds, figures }) => ({
      ...{ patterns, workPatternIds: [...workPatternIds], figures: { ...figures } },
    })),
    baseline: { ...record.baseline },
    candidates: [...candidates],
    faults: [...record.faults],
  };
}
