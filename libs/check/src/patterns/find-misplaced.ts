import type { CatalogueFinding } from './catalogue-finding';
import { PLACEMENT_RULES, whyMayNotWork } from './may-not-work';
import { type CatalogueView, isPhaseOf, type Placed } from './read-catalogue';

/** Reports workers who are not placed exactly once, and placements that may not be. */
export function findMisplaced(view: CatalogueView): CatalogueFinding[] {
  return [
    ...findWorkers(view),
    ...findUnknownPatterns(view),
    ...view.placed.flatMap((one) => findOf(one, view)),
  ];
}

function findWorkers({ input, catalogue }: CatalogueView): CatalogueFinding[] {
  const known = new Set(input.workers.map(({ workerId }) => workerId));
  const seen = new Set<string>();
  const findings: CatalogueFinding[] = [];
  for (const { workerId } of catalogue.placements) {
    if (!known.has(workerId))
      findings.push({ kind: 'unknown-worker', workerId, detail: 'no worker of the input has this id' });
    else if (seen.has(workerId))
      findings.push({ kind: 'repeated-worker', workerId, detail: 'is placed more than once' });
    seen.add(workerId);
  }
  for (const workerId of known)
    if (!seen.has(workerId)) findings.push({ kind: 'missing-worker', workerId, detail: 'is not placed' });
  return findings.length > 0 ? findings : findOrder({ input, catalogue });
}

function findOrder({ input, catalogue }: Pick<CatalogueView, 'input' | 'catalogue'>): CatalogueFinding[] {
  const at = catalogue.placements.findIndex(
    ({ workerId }, index) => workerId !== input.workers[index]?.workerId,
  );
  if (at < 0) return [];
  const { workerId } = catalogue.placements[at]!;
  return [{ kind: 'not-in-order', workerId, detail: "placements are not in the input's order of workers" }];
}

function findUnknownPatterns({ catalogue, patterns }: CatalogueView): CatalogueFinding[] {
  return catalogue.placements
    .filter(({ workPatternId }) => !patterns.has(workPatternId))
    .map(({ workerId, workPatternId }) => ({
      ...{ kind: 'unknown-pattern', workerId, workPatternId },
      detail: 'is placed on a pattern that the input does not have',
    }));
}

function findOf(placed: Placed, { input, open }: CatalogueView): CatalogueFinding[] {
  const { worker, placement, present, next, keeps } = placed;
  const about = { workerId: worker.workerId, workPatternId: placement.workPatternId };
  const findings: CatalogueFinding[] = [];
  const { phase, individual } = placement;
  if (!isPhaseOf(next, phase))
    findings.push({
      ...{ kind: 'phase-outside-cycle', ...about },
      detail: `phase ${phase} of a cycle of ${next.weeks}`,
    });
  if (individual && !keeps)
    findings.push({ kind: 'wrongly-individual', ...about, detail: whyNotIndividual(placed) });
  if (!individual && !open.has(placement.workPatternId))
    findings.push({ kind: 'outside-catalogue', ...about, detail: 'the pattern is not in the catalogue' });
  if (placement.workPatternId === worker.workPatternId) return findings;
  const rule = whyMayNotWork(worker, present, next, input);
  if (rule)
    findings.push({
      ...{ kind: 'may-not-work', ...about },
      detail: `rule ${PLACEMENT_RULES[rule]} (${rule}) forbids it`,
    });
  return findings;
}

function whyNotIndividual({ worker, placement }: Placed): string {
  return placement.workPatternId === worker.workPatternId
    ? 'individual, although the pattern is in the catalogue'
    : 'individual, although it is not the present pattern';
}
