import type {
  HistoryEntry,
  LocalDate,
  LocalityId,
  PublishedDuty,
  PublishedPast,
  PublishedVisit,
  RecentDuty,
  WorkerId,
} from '@homeround/domain';
import type { DataSource, EntityManager } from 'typeorm';

/** Local days, from the first up to but not including the last. */
export interface DateSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const WRITE_DUTIES = `
  INSERT INTO published_duty (rota_id, worker_id, date, starts_at, ends_at, visits)
  SELECT $1, "workerId", date, "startsAt", "endsAt", visits FROM json_to_recordset($2::json)
    AS ("workerId" text, date date, "startsAt" timestamptz, "endsAt" timestamptz, visits integer)`;

const WRITE_VISITS = `
  INSERT INTO published_visit (rota_id, visit_id, person_id, worker_ids, date, starts_at, ends_at)
  SELECT $1, "visitId", "personId", "workerIds", date, "startsAt", "endsAt" FROM json_to_recordset($2::json)
    AS ("visitId" text, "personId" text, "workerIds" text[], date date, "startsAt" timestamptz, "endsAt" timestamptz)`;

/** Written once, when the rota is published. */
export async function writePublishedRows(
  manager: EntityManager,
  rotaId: string,
  rows: { readonly duties: readonly PublishedDuty[]; readonly visits: readonly PublishedVisit[] },
): Promise<void> {
  await manager.query(WRITE_DUTIES, [rotaId, JSON.stringify(rows.duties)]);
  await manager.query(WRITE_VISITS, [rotaId, JSON.stringify(rows.visits)]);
}

const DUTY = `worker_id AS "workerId", date, starts_at AS "startsAt", ends_at AS "endsAt", visits`;

/** Of the rotas that are published now, in order of time. */
export function readPublishedDuties(
  dataSource: DataSource,
  localityId: LocalityId,
  { from, to }: DateSpan,
): Promise<PublishedDuty[]> {
  return dataSource.query(
    `SELECT ${DUTY} FROM published_duty JOIN rota USING (rota_id)
    WHERE locality_id = $1 AND state = 'published' AND date >= $2 AND date < $3 ORDER BY starts_at, worker_id`,
    [localityId, from, to],
  );
}

/** Of the rotas that are published now, in order of time. */
export function readPublishedVisits(
  dataSource: DataSource,
  localityId: LocalityId,
  { from, to }: DateSpan,
): Promise<PublishedVisit[]> {
  return dataSource.query(
    `SELECT visit_id AS "visitId", person_id AS "personId", worker_ids AS "workerIds", date,
      starts_at AS "startsAt", ends_at AS "endsAt"
    FROM published_visit JOIN rota USING (rota_id)
    WHERE locality_id = $1 AND state = 'published' AND date >= $2 AND date < $3 ORDER BY starts_at, visit_id`,
    [localityId, from, to],
  );
}

/** One worker's duties in the rotas that are published now, from a day on, in order of time. */
export function readDutiesOfWorker(
  dataSource: DataSource,
  { localityId, workerId, from }: { localityId: LocalityId; workerId: WorkerId; from: LocalDate },
): Promise<PublishedDuty[]> {
  return dataSource.query(
    `SELECT ${DUTY} FROM published_duty JOIN rota USING (rota_id)
    WHERE worker_id = $1 AND date >= $2 AND locality_id = $3 AND state = 'published' ORDER BY starts_at`,
    [workerId, from, localityId],
  );
}

/** Wall clock after the working day's midnight: above 1440 when it is after the next one. */
const clock = (instant: string) =>
  `(extract(epoch FROM (${instant} AT TIME ZONE time_zone) - date) / 60)::integer`;

const PAST_DUTIES = `
  SELECT worker_id AS "workerId", date, ${clock('starts_at')} AS start, ${clock('ends_at')} AS "end"
  FROM published_duty JOIN rota USING (rota_id)
  WHERE locality_id = $1 AND state = 'published' AND date >= $2 AND date < $3 ORDER BY date, worker_id, start`;

const PAST_VISITS = `
  SELECT date, person_id AS "personId", worker_id AS "workerId", count(*)::integer AS visits
  FROM published_visit JOIN rota USING (rota_id) CROSS JOIN unnest(worker_ids) AS worker_id
  WHERE locality_id = $1 AND state = 'published' AND date >= $2 AND date < $3
  GROUP BY date, person_id, worker_id ORDER BY date, person_id, worker_id`;

/** As a dataset has its history and recent duties. */
export async function readPublishedPast(
  dataSource: DataSource,
  localityId: LocalityId,
  { from, to }: DateSpan,
): Promise<PublishedPast> {
  const parameters = [localityId, from, to];
  const [duties, visits] = await Promise.all([
    dataSource.query<RecentDuty[]>(PAST_DUTIES, parameters),
    dataSource.query<HistoryEntry[]>(PAST_VISITS, parameters),
  ]);
  return { duties, visits };
}
