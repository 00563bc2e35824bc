import type { WorkerPage } from '@homeround/contract';
import type { Absence, Worker, WorkerId } from '@homeround/domain';
import { compareNames } from '../screen/by-name';
import { nameOfPattern, nameOfTeam, type RotaAbout } from '../screen/rota-about';
import type { Screen } from '../screen/screen';
import { wordAbsences } from './absence-text';
import { toRoundStops } from './round-stops';
import { toWorkerHours } from './worker-hours';
import { toWorkerRest } from './worker-rest';
import { wordSkills } from './worker-skills';

/** A worker in one rota. Undefined for somebody whom the rota's input does not know. */
export function toWorkerPage(screen: Screen, workerId: WorkerId, about: RotaAbout): WorkerPage | undefined {
  const worker = screen.workerOf.get(workerId);
  if (!worker) return undefined;
  return {
    rotaId: about.rotaId,
    workerId,
    name: worker.name,
    team: nameOfTeam(about, worker.teamId),
    mode: worker.mode,
    workPattern: nameOfPattern(about, worker.workPatternId),
    skills: wordSkills(worker, screen.input.period, about),
    hours: toWorkerHours(screen, worker),
    rest: toWorkerRest(screen.view, workerId),
    findings: screen.findings.filter((one) => one.workerIds.includes(workerId)).map(({ text }) => text),
    people: toPeople(screen, workerId),
    days: toDays(screen, worker, about),
  };
}

/** The rounds of many workers by name, for printing; all of them where none are named. Unknown ids are left out. */
export function toWorkerSheets(
  screen: Screen,
  workerIds: readonly WorkerId[] | undefined,
  about: RotaAbout,
): { workers: WorkerPage[] } {
  const wanted = workerIds && new Set(workerIds);
  const workers = screen.input.workers.filter(({ workerId }) => wanted?.has(workerId) ?? true);
  const pages = [...workers].sort(compareNames).map(({ workerId }) => toWorkerPage(screen, workerId, about));
  return { workers: pages.filter((page) => page !== undefined) };
}

/** Whom the worker visits, the most visited first. */
function toPeople(screen: Screen, workerId: WorkerId): WorkerPage['people'] {
  const counts = new Map<string, number>();
  for (const { person } of screen.view.visitsOfWorker.get(workerId) ?? [])
    counts.set(person.personId, (counts.get(person.personId) ?? 0) + 1);
  return [...counts]
    .map(([personId, visits]) => ({
      personId,
      name: screen.personOf.get(personId)?.name ?? personId,
      visits,
      face: screen.faceOf(personId, workerId),
    }))
    .sort((a, b) => b.visits - a.visits || compareNames(a, b));
}

function toDays(screen: Screen, worker: Worker, about: RotaAbout): WorkerPage['days'] {
  const absences = findAbsences(about, worker.workerId);
  return screen.view.clock.dates.map((date) => {
    const day = screen.dayOfWorker(worker.workerId, date);
    const absence = wordAbsences(absences, date);
    return {
      date,
      shifts: (day?.shifts ?? []).map(screen.clock.span),
      duties: (day?.duties ?? []).map(screen.clock.span),
      ...(absence === undefined ? {} : { absence }),
      stops: day ? toRoundStops(screen, worker, day) : [],
    };
  });
}

const findAbsences = ({ dataset }: RotaAbout, workerId: WorkerId): readonly Absence[] =>
  (dataset?.absences ?? []).filter((absence) => absence.workerId === workerId);
