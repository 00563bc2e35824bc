import { type Minute, type Rota, toPeriodClock } from '@homeround/domain';
import { ROTA_FORMAT, ROTA_VERSION, type RotaFile } from './rota-schema';

/**
 * The rota as the text of its file. The same rota gives the same bytes, in whatever order its parts come: visits and
 * duties by start and id, ids by their letters, one to a line.
 */
export function writeRota(rota: Rota, dataset: string): string {
  const fields = Object.entries(toRotaFile(rota, dataset)).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${layOut(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

function layOut(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}

function toRotaFile({ period, origin, visits, unallocated, duties }: Rota, dataset: string): RotaFile {
  const clock = toPeriodClock(period);
  const span = ({ start, end }: { start: Minute; end: Minute }) => ({
    start: clock.isoOf(start),
    end: clock.isoOf(end),
  });
  const { from, days, timeZone } = period;
  const { madeBy, seed, steps, threads, stoppedAfter } = origin;
  return {
    format: ROTA_FORMAT,
    version: ROTA_VERSION,
    dataset,
    period: { from, days, timeZone },
    origin: { madeBy, seed, steps, threads, ...(stoppedAfter === undefined ? {} : { stoppedAfter }) },
    visits: sorted(visits, (visit) => visit.visitId).map(({ visitId, start, workerIds }) => ({
      visitId,
      start: clock.isoOf(start),
      workerIds: [...workerIds].sort(),
    })),
    unallocated: [...unallocated].sort(),
    duties: sorted(duties, (duty) => duty.shiftId).map((duty) => ({
      shiftId: duty.shiftId,
      workerId: duty.workerId,
      ...span(duty),
      breaks: [...duty.breaks].sort((a, b) => a.start - b.start).map(span),
    })),
  };
}

/** By start, then by id as code units: the same on every machine. */
function sorted<Item extends { readonly start: Minute }>(
  items: readonly Item[],
  idOf: (item: Item) => string,
): Item[] {
  return [...items].sort((a, b) => a.start - b.start || (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
}
