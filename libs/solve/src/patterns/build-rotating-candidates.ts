import type { CandidatePattern } from '@homeround/domain';
import { buildRotatingRota, DEFAULT_ROTATING, openHighs, type RotatingProblem } from '@homeround/engine';
import {
  type GenerateRequest,
  type RotatingRequest,
  toRotatingPattern,
  toRotatingRequests,
} from '@homeround/patterns';

/** Of each rota's building: a council's eighteen take two seconds together, and the manager waits for all of them. */
const SECONDS = 2;

/** A rotating rota of early and late shifts for every contract and length of cycle that has one. */
export async function buildRotatingCandidates({
  contractSizes,
  demand = [],
  ...request
}: GenerateRequest): Promise<CandidatePattern[]> {
  const requests = toRotatingRequests(contractSizes, { demand, ...request });
  if (requests.length === 0) return [];
  const highs = await openHighs();
  return requests.flatMap((asked) => {
    const built = buildRotatingRota(highs, toProblem(asked), { ...DEFAULT_ROTATING, seconds: SECONDS });
    return built.status === 'found' ? [toRotatingPattern(built.shiftOfDay, asked.shifts)] : [];
  });
}

function toProblem({ weeks, weekDays, shifts, demand, ...blocks }: RotatingRequest): RotatingProblem {
  const forbiddenNext = new Uint8Array(shifts.length * shifts.length);
  for (const [before, after] of blocks.forbiddenPairs) forbiddenNext[before * shifts.length + after] = 1;
  return {
    ...{ weeks, weekDays, shifts: shifts.length, forbiddenNext },
    demandLeast: Int32Array.from(demand.flat()),
    demandMost: Int32Array.from(demand.flat()),
    blockLeast: Int32Array.from(blocks.shiftBlocks, ({ least }) => least),
    blockMost: Int32Array.from(blocks.shiftBlocks, ({ most }) => most),
    offLeast: blocks.freeBlocks.least,
    offMost: blocks.freeBlocks.most,
    workLeast: blocks.workBlocks.least,
    workMost: blocks.workBlocks.most,
    forbiddenAfterDayOff: new Uint8Array(shifts.length * shifts.length),
  };
}
