import { isLocalDate, type LocalDate, type PersonId, type Pin, type WorkerId } from '@homeround/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { type By, toBy } from '../by';
import { notify } from '../notify';
import { PinEntity } from './pin-entity';

/** A pin, and who made it when. */
export interface PinRecord extends Pin {
  readonly madeAt: Date;
  readonly madeBy: By | null;
}

/** What the current dataset knows of a pin. */
export interface PinNames {
  /** Absent where it has no such visit in the locality any more. */
  readonly visit?: { readonly personId: PersonId; readonly person: string; readonly label: string };
  /** Those of the locality's workers whom the pin names, in its order. */
  readonly workers: readonly { readonly workerId: WorkerId; readonly name: string }[];
}

/** Pins of a locality. Every change is told to the listeners of notices. */
export class PinStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Of the visits from a day on, for so many days (all that follow, without). A visit of a choice week is found by the
   * first day of its week.
   */
  async list(localityId: string, from?: LocalDate, days?: number): Promise<PinRecord[]> {
    const pins = await this.dataSource.manager
      .createQueryBuilder(PinEntity, 'pin')
      .where('pin.localityId = :localityId', { localityId })
      .andWhere(from === undefined ? 'true' : 'pin.firstDate >= :from', { from })
      .andWhere(
        days === undefined ? 'true' : 'pin.firstDate < CAST(:from AS date) + CAST(:days AS integer)',
        {
          days,
        },
      )
      .orderBy('pin.visitId')
      .getMany();
    return pins.map(toRecord);
  }

  /** What the visits and workers of pins are called, by visit. */
  async names(localityId: string, pins: readonly Pin[]): Promise<ReadonlyMap<string, PinNames>> {
    const lineOf = ({ visitId }: Pin) => visitId.slice(0, visitId.lastIndexOf('@'));
    const [visits, workers] = await Promise.all([
      this.dataSource.query<VisitRow[]>(VISIT_NAMES, [localityId, pins.map(lineOf)]),
      this.dataSource.query<WorkerRow[]>(WORKER_NAMES, [localityId, pins.flatMap((pin) => pin.workerIds)]),
    ]);
    const lines = new Map(visits.map(({ recurringVisitId, ...visit }) => [recurringVisitId, visit]));
    const known = new Map(workers.map((worker) => [worker.workerId, worker]));
    return new Map(
      pins.map((pin) => {
        const visit = lines.get(lineOf(pin));
        const named = pin.workerIds.map((workerId) => known.get(workerId)).filter((one) => one !== undefined);
        return [pin.visitId, { ...(visit ? { visit } : {}), workers: named }];
      }),
    );
  }

  /** Pins a visit, in place of an older pin. Undefined when the visit's id names no day. */
  async put(localityId: string, pin: Pin, by?: By): Promise<PinRecord | undefined> {
    const firstDate = dateOfVisit(pin.visitId);
    if (firstDate === undefined) return undefined;
    return this.dataSource.transaction(async (manager) => {
      await upsertPin(manager, localityId, pin, firstDate, by);
      await notify(manager, { kind: 'pins', localityId });
      const { visitId } = pin;
      return toRecord(await manager.findOneByOrFail(PinEntity, { localityId, visitId }));
    });
  }

  /** False when the visit had no pin. */
  async remove(localityId: string, visitId: string): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const { affected } = await manager.delete(PinEntity, { localityId, visitId });
      if (affected === 1) await notify(manager, { kind: 'pins', localityId });
      return affected === 1;
    });
  }
}

interface VisitRow {
  readonly recurringVisitId: string;
  readonly personId: string;
  readonly person: string;
  readonly label: string;
}

interface WorkerRow {
  readonly workerId: string;
  readonly name: string;
}

/** Only of the locality's own people: a dataset may have moved somebody to another since. */
const VISIT_NAMES = `
  SELECT recurring_visit_id AS "recurringVisitId", person_id AS "personId", person.name AS person, label
  FROM recurring_visit JOIN dataset USING (dataset_id) JOIN person USING (dataset_id, person_id)
    JOIN team USING (dataset_id, team_id)
  WHERE current AND locality_id = $1 AND recurring_visit_id = ANY ($2)`;

const WORKER_NAMES = `
  SELECT worker_id AS "workerId", worker.name
  FROM worker JOIN dataset USING (dataset_id) JOIN team USING (dataset_id, team_id)
  WHERE current AND locality_id = $1 AND worker_id = ANY ($2)`;

async function upsertPin(
  manager: EntityManager,
  localityId: string,
  { visitId, workerIds, start }: Pin,
  firstDate: LocalDate,
  by?: By,
): Promise<void> {
  await manager.query(
    `INSERT INTO pin (locality_id, visit_id, first_date, worker_ids, start, made_by_account_id, made_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (locality_id, visit_id) DO UPDATE
     SET worker_ids = EXCLUDED.worker_ids, start = EXCLUDED.start, made_at = now(),
         made_by_account_id = EXCLUDED.made_by_account_id, made_by_name = EXCLUDED.made_by_name`,
    [localityId, visitId, firstDate, workerIds, start ?? null, by?.accountId ?? null, by?.name ?? null],
  );
}

/** `<recurring visit>@<date>`, or `<recurring visit>@<first day of the week>#<n>` for a visit with a choice of days. */
function dateOfVisit(visitId: string): LocalDate | undefined {
  const date = /@(\d{4}-\d{2}-\d{2})(#\d+)?$/.exec(visitId)?.[1];
  return date !== undefined && isLocalDate(date) ? date : undefined;
}

function toRecord(pin: PinEntity): PinRecord {
  const { visitId, workerIds, start, madeAt } = pin;
  return {
    ...{ visitId, workerIds, madeAt, madeBy: toBy(pin.madeByAccountId, pin.madeByName) },
    ...(start === null ? {} : { start }),
  };
}
