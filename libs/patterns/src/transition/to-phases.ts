import {
  addDays,
  groupBy,
  type LocalDate,
  type PatternInput,
  type PatternWorker,
  type Placement,
} from '@homeround/domain';
import type { TransitionPhase, TransitionRequest } from './transition-plan';

export interface ChangingWorker {
  readonly worker: PatternWorker;
  readonly placement: Placement;
}

const WEEKS_BETWEEN = 2;

/**
 * Who changes on which day. One after another, fewest workers first: what goes wrong is met where it touches the fewest.
 * A locality with a day of its own keeps it.
 */
export function toPhases(
  input: PatternInput,
  changing: readonly ChangingWorker[],
  request: TransitionRequest,
): { phases: TransitionPhase[]; changeoverOf: (worker: PatternWorker) => LocalDate } {
  const { by = 'at-once', weeksBetween = WEEKS_BETWEEN, changeovers = {} } = request;
  const ownDay = ({ localityId }: PatternWorker) => changeovers[localityId];
  const groups = [
    ...groupBy(changing, ({ worker }) =>
      by === 'team' && ownDay(worker) === undefined
        ? `team ${worker.teamId}`
        : `locality ${worker.localityId}`,
    ).entries(),
  ].sort(([a, some], [b, others]) => some.length - others.length || (a < b ? -1 : 1));
  let turn = 0;
  const nextDay = () => addDays(request.changeover, by === 'at-once' ? 0 : weeksBetween * 7 * turn++);
  const nameOf = new Map(input.localities.map(({ localityId, name }) => [localityId, name]));
  const dayOf = new Map<string, LocalDate>();
  const phases = groups.map(([key, members]): TransitionPhase => {
    const { worker } = members[0]!;
    const from = ownDay(worker) ?? nextDay();
    for (const member of members) dayOf.set(member.worker.workerId, from);
    const { localityId, teamId } = worker;
    return {
      from,
      localityId,
      ...(key.startsWith('team ')
        ? { teamId, name: teamId }
        : { name: nameOf.get(localityId) ?? localityId }),
      workers: members.length,
    };
  });
  return {
    phases: phases.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    changeoverOf: ({ workerId }) => dayOf.get(workerId) ?? request.changeover,
  };
}
