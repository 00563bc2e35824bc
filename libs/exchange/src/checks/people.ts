import type { FaultList } from '../fault-list';
import { type Row, spotOf } from '../tables/sheet';
import type { Records } from '../tables/tables';
import type { Folder } from './folder';
import { groupBy } from '@homeround/domain';

/** Reports what is said of a person and cannot be meant. */
export function checkPeople(folder: Folder, faults: FaultList): void {
  const { people, personWorkers, recurringVisits } = folder.sheets;
  const visited = new Set(recurringVisits.rows.map(({ record }) => record.personId));
  const links = groupBy(personWorkers.rows, ({ record }) => record.personId);
  for (const person of people.rows) {
    const { personId, miniTeamSize } = person.record;
    checkGender(folder, person, faults);
    const named = links.get(personId) ?? [];
    checkLinks(folder, named, faults);
    const miniTeam = named.filter(({ record }) => record.kind === 'mini-team').length;
    if (miniTeam > miniTeamSize) {
      const cause = `${miniTeam} workers are named for ${personId}, whose mini-team has ${miniTeamSize}`;
      faults.add('MINI_TEAM_TOO_LARGE', spotOf(people, person, 'miniTeamSize'), cause);
    }
    if (recurringVisits.whole && !visited.has(personId)) {
      faults.add('PERSON_WITHOUT_VISITS', spotOf(people, person, 'personId'), `${personId} has no visits`);
    }
  }
}

function checkGender({ sheets }: Folder, person: Row<Records['people']>, faults: FaultList): void {
  const { workerGender, workerGenderMust } = person.record;
  const spot = spotOf(sheets.people, person, 'workerGenderMust');
  if (workerGender && workerGenderMust === undefined) {
    faults.add('MISSING_VALUE', spot, 'a gender is asked for; say yes if it must be so, no if it is a wish');
  }
  if (!workerGender && workerGenderMust !== undefined) {
    faults.add('UNEXPECTED_VALUE', spot, 'no gender is asked for');
  }
}

function checkLinks(
  { sheets }: Folder,
  links: readonly Row<Records['personWorkers']>[],
  faults: FaultList,
): void {
  const wanted = new Set(
    links.filter(({ record }) => record.kind !== 'declined').map(({ record }) => record.workerId),
  );
  for (const link of links) {
    const { kind, personId, workerId } = link.record;
    if (kind !== 'declined' || !wanted.has(workerId)) continue;
    const cause = `${workerId} is declined by ${personId} and also named for them`;
    faults.add('WORKER_BOTH_WAYS', spotOf(sheets.personWorkers, link, 'kind'), cause);
  }
}
