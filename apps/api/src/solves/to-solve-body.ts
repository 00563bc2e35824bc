import { type NewSolve, newSolveSchema, type SolveBody, type SolvePoint } from '@homeround/contract';
import type { SolveRecord } from '@homeround/store';
import { toSettingsText } from './settings-text';

const settingsSchema = newSolveSchema.omit({ from: true, days: true, name: true }).strip();

export function toSolveBody(record: SolveRecord): SolveBody {
  const settings = toSettings(record);
  const { solveId, localityId, state, from, days, name, attempt, steps, stepsDone, cancelAsked } = record;
  return {
    ...{ solveId, localityId, state, from, days, name, attempt, steps, stepsDone, cancelAsked, settings },
    settingsText: toSettingsText(settings),
    askedAt: record.askedAt.toISOString(),
    askedBy: record.askedBy,
    startedAt: record.startedAt?.toISOString() ?? null,
    endedAt: record.endedAt?.toISOString() ?? null,
    shortages: [...record.shortages],
    rotaId: record.rotaId,
    councilSolveId: record.councilSolveId,
    failure: record.failure,
    latest: record.latest && toPointBody(record.latest),
  };
}

type Point = NonNullable<SolveRecord['latest']>;

export function toPointBody({ step, seconds, cost, unallocated, parts }: Point): SolvePoint {
  return { step, seconds, cost, unallocated, parts: { ...parts } };
}

/** What others than this API asked for may leave things at their defaults. */
function toSettings({ settings }: SolveRecord): Omit<NewSolve, 'from' | 'days' | 'name'> {
  return settingsSchema.parse(settings);
}
