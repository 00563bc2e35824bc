import { checkRota, costOf } from '@homeround/check';
import {
  type Finding,
  OBJECTIVE_PARTS,
  type ObjectiveParts,
  type VisitId,
  type WorkerId,
} from '@homeround/domain';
import { findTouchedWorkers, type Move } from '../move/move';
import { once, remember } from '../remember';
import { mustFind, type RotaLookup } from '../rota/rota-lookup';
import { findNewFindings, isRuleOfHours } from './new-findings';
import { toPersonWorlds, type World } from './person-world';
import { type Side, SIDE_OF_PART, SIDE_OF_RULE } from './sides';
import { toWorkerWorlds } from './worker-world';

/** Judges moves of one visit by the judge itself, on no more than the people and workers whom the move touches. */
export interface Judge {
  /** New findings of the person's side. */
  readonly findForPerson: (move: Move) => Finding[];
  /** New findings about the days of one worker. */
  readonly findForWorker: (move: Move, workerId: WorkerId) => Finding[];
  /** True where something is wrong with the days of a worker before any move. */
  readonly hasFindings: (workerId: WorkerId) => boolean;
  /** Everything new: exactly what `checkRota` would find on the whole changed rota and not on the rota before. */
  readonly findAll: (move: Move) => Finding[];
  /** Points after the move less points before, part by part: exactly the difference of `costOf` over the whole rotas. */
  readonly findDifference: (move: Move) => ObjectiveParts;
  /** What of it comes from the person's side, or from the days of one worker. */
  readonly findDifferenceForPerson: (move: Move) => ObjectiveParts;
  readonly findDifferenceForWorker: (move: Move, workerId: WorkerId) => ObjectiveParts;
}

export function toJudge(lookup: RotaLookup, visitId: VisitId): Judge {
  const person = toBench({
    side: 'person',
    toWorld: toPersonWorlds(lookup, mustFind(lookup.visitOf, visitId).personId),
    keyOf: ({ start, workerIds }) => [start, ...workerIds].join('\n'),
    isSurelyNew: () => false,
  });
  const benchOf = remember((workerId: WorkerId) =>
    toBench({
      side: 'worker',
      toWorld: toWorkerWorlds(lookup, workerId),
      keyOf: toWorkerKey(workerId),
      isSurelyNew: ({ rule, visitIds }) =>
        visitIds.includes(visitId) &&
        !isRuleOfHours(rule) &&
        !lookup.heldOf.get(visitId)?.workerIds.includes(workerId),
    }),
  );
  const benchesFor = (move: Move) => [person, ...findTouchedWorkers(lookup, move).map(benchOf)];
  return {
    findForPerson: (move) => person.findNew(move),
    findForWorker: (move, workerId) => benchOf(workerId).findNew(move),
    hasFindings: (workerId) => benchOf(workerId).findBefore().length > 0,
    findAll: (move) =>
      findNewFindings(
        [],
        benchesFor(move).flatMap((bench) => bench.findNew(move)),
      ),
    findDifference: (move) => sumParts(benchesFor(move).map((bench) => bench.findDifference(move))),
    findDifferenceForPerson: (move) => person.findDifference(move),
    findDifferenceForWorker: (move, workerId) => benchOf(workerId).findDifference(move),
  };
}

/** All of a move that one worker notices. */
const toWorkerKey =
  (workerId: WorkerId) =>
  ({ start, workerIds, shiftIds }: Move): string =>
    workerIds.includes(workerId) ? `${start}\n${shiftIds[workerId] ?? ''}` : '';

interface Bench {
  readonly findBefore: () => Finding[];
  readonly findNew: (move: Move) => Finding[];
  readonly findDifference: (move: Move) => ObjectiveParts;
}

interface BenchParts {
  readonly side: Side;
  readonly toWorld: (move?: Move) => World;
  /** All of a move that can make a difference here. */
  readonly keyOf: (move: Move) => string;
  /** True for findings after a move that cannot have been there before it. */
  readonly isSurelyNew: (finding: Finding) => boolean;
}

function toBench({ side, toWorld, keyOf, isSurelyNew }: BenchParts): Bench {
  const check = ({ input, rota }: World) =>
    checkRota(input, rota).filter(({ rule }) => SIDE_OF_RULE[rule] === side);
  const findBefore = once(() => check(toWorld()));
  const costBefore = once(() => costOfWorld(toWorld()));
  return {
    findBefore,
    findNew: remember((move) => {
      const after = check(toWorld(move));
      // What was wrong before is asked for only where that can matter: most findings are about somebody's new visit.
      return findNewFindings(after.every((one) => isSurelyNew(one)) ? [] : findBefore(), after);
    }, keyOf),
    findDifference: remember((move) => {
      const [after, before] = [costOfWorld(toWorld(move)), costBefore()];
      return toParts((part) => (SIDE_OF_PART[part] === side ? after[part] - before[part] : 0));
    }, keyOf),
  };
}

const costOfWorld = ({ input, rota }: World): ObjectiveParts => costOf(input, rota);

const sumParts = (all: readonly ObjectiveParts[]): ObjectiveParts =>
  toParts((part) => all.reduce((sum, parts) => sum + parts[part], 0));

const toParts = (valueOf: (part: (typeof OBJECTIVE_PARTS)[number]) => number): ObjectiveParts =>
  Object.fromEntries(OBJECTIVE_PARTS.map((part) => [part, valueOf(part)])) as ObjectiveParts;
