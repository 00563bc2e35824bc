import type { PinBody } from '@homeround/contract';
import type { PinNames, PinRecord } from '@homeround/store';

/** `@` and the visit's day; `#` after it where the day is free to choose in the week that begins then. */
const DAY_OF_VISIT = /@(\d{4}-\d{2}-\d{2})(#\d+)?$/;

export function toPinBody(
  { visitId, workerIds, start, madeAt, madeBy }: PinRecord,
  names: PinNames = { workers: [] },
): PinBody {
  const [, date, number] = DAY_OF_VISIT.exec(visitId) ?? [];
  return {
    ...{ visitId, workerIds: [...workerIds], madeBy, workers: [...names.workers] },
    ...names.visit,
    ...(date === undefined ? {} : { date }),
    ...(number === undefined ? {} : { dayIsFree: true }),
    ...(start === undefined ? {} : { start }),
    madeAt: madeAt.toISOString(),
  };
}
