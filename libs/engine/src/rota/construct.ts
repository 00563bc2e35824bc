import type { Insertion } from './insertion';
import type { RotaState } from './state';
import { hasOneStart } from './windows';

/**
 * A first rota: pinned visits (those with a start before those without), then double-ups, then each person's whole period at
 * once, going from neighbour to neighbour. Inserting person by person lets a small team emerge; day by day would scatter faces.
 */
export function construct(state: RotaState, insertion: Insertion): void {
  const { problem } = state;
  const people = sweepOrder(state);
  const rounds = [
    (visit: number) => problem.visitPinned[visit] === 1 && hasOneStart(problem, visit),
    (visit: number) => problem.visitPinned[visit] === 1,
    (visit: number) => problem.visitWorkers[visit] === 2,
    () => true,
  ];
  for (const belongs of rounds)
    for (const person of people)
      for (let at = problem.personVisitFirst[person]!; at < problem.personVisitFirst[person + 1]!; at++) {
        const visit = problem.personVisit[at]!;
        if (state.visitOption[visit]! < 0 && belongs(visit)) insertion.insert(visit);
      }
}

/** People in a nearest-neighbour tour of their places. */
function sweepOrder(state: RotaState): number[] {
  const { problem } = state;
  const placeOf = (person: number) =>
    problem.visitPlace[problem.personVisit[problem.personVisitFirst[person]!]!]!;
  const waiting = Array.from({ length: problem.personCount }, (_, person) => person).filter(
    (person) => problem.personVisitFirst[person + 1]! > problem.personVisitFirst[person]!,
  );
  const order: number[] = [];
  let here = waiting.length > 0 ? placeOf(waiting[0]!) : 0;
  while (waiting.length > 0) {
    let nearest = 0;
    for (let at = 1; at < waiting.length; at++)
      if (wayTo(placeOf(waiting[at]!)) < wayTo(placeOf(waiting[nearest]!))) nearest = at;
    const person = waiting.splice(nearest, 1)[0]!;
    here = placeOf(person);
    order.push(person);
  }
  return order;

  function wayTo(place: number): number {
    return problem.travel[here * problem.placeCount + place]!;
  }
}
