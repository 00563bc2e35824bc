import { lengthOf, sumOf, workedMinutes } from '@homeround/check';
import type { WorkersList } from '@homeround/contract';
import type { Worker } from '@homeround/domain';
import { compareNames } from '../screen/by-name';
import { nameOfPattern, nameTeams, type RotaAbout } from '../screen/rota-about';
import type { Screen } from '../screen/screen';

/** Everybody who works in a rota, with their hours beside those of their pattern. */
export function toWorkersList(screen: Screen, about: RotaAbout): WorkersList {
  const { workers } = screen.input;
  const findings = countFindings(screen);
  return {
    rotaId: about.rotaId,
    teams: nameTeams(about, workers),
    workers: workers
      .map((worker) => ({ ...toListed(screen, worker, about), findings: findings.get(worker.workerId) ?? 0 }))
      .sort(compareNames),
  };
}

function toListed({ view, input }: Screen, worker: Worker, about: RotaAbout) {
  const { workerId, name, teamId, workPatternId, contractedMinutes } = worker;
  const visits = view.visitsOfWorker.get(workerId) ?? [];
  return {
    ...{ workerId, name, teamId },
    workPattern: nameOfPattern(about, workPatternId),
    contractedMinutes: Math.round((contractedMinutes * input.period.days) / 7),
    shiftMinutes: sumOf(view.shiftsOfWorker.get(workerId) ?? [], lengthOf),
    dutyMinutes: sumOf(view.dutiesOfWorker.get(workerId) ?? [], workedMinutes),
    visits: visits.length,
    people: new Set(visits.map(({ person }) => person.personId)).size,
  };
}

function countFindings({ findings }: Screen): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { workerIds } of findings)
    for (const workerId of new Set(workerIds)) counts.set(workerId, (counts.get(workerId) ?? 0) + 1);
  return counts;
}
