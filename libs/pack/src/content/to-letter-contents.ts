import {
  daysBetween,
  type LocalDate,
  type PatternInput,
  type PatternWorker,
  type WorkerId,
  type WorkPatternId,
} from '@homeround/domain';
import type { WorkerImpact, WorkerTransition } from '@homeround/patterns';
import { wordAgreement } from './agreement-words';
import type { LetterContent, LetterPattern } from './letter-content';
import type { PackRequest } from './pack-request';

type Source = Pick<PackRequest, 'input' | 'catalogue' | 'impacts' | 'nameOf' | 'transition'>;

/** A letter for each worker whose pattern or phase would change, in order of id. */
export function toLetterContents({ input, catalogue, impacts, nameOf, transition }: Source): LetterContent[] {
  const patterns = patternsById(input);
  const workers = byWorker(input.workers);
  const placements = byWorker(catalogue.placements);
  const changes = byWorker(transition?.workers ?? []);
  const localities = new Map(input.localities.map(({ localityId, name }) => [localityId, name]));
  const toLetter = (impact: WorkerImpact): LetterContent => {
    const { workerId } = impact;
    const worker = workers.get(workerId)!;
    const placement = placements.get(workerId)!;
    const then = patterns.get(placement.workPatternId)!;
    const change = changes.get(workerId);
    const changeover = change?.changeover ?? transition?.changeover ?? null;
    return {
      ...{ workerId, impact, then, changeover },
      name: nameOf[workerId] ?? workerId,
      localityName: localities.get(worker.localityId) ?? worker.localityId,
      now: patterns.get(worker.workPatternId)!,
      firstWeek:
        changeover === null ? null : weekAt(changeover, input.cycleAnchor, placement.phase, then.cycleWeeks),
      agreements: agreementWords(worker, changeover),
      changeoverFindings: findingWords(change),
    };
  };
  return impacts
    .filter(({ stays, individual }) => !stays && !individual)
    .map(toLetter)
    .sort((a, b) => (a.workerId < b.workerId ? -1 : 1));
}

/** Letters say nothing of where a pattern comes from or whom else it suits. */
function patternsById({ candidates, presentPatterns }: PatternInput): Map<WorkPatternId, LetterPattern> {
  return new Map(
    [...candidates, ...presentPatterns].map(({ workPatternId, name, cycleWeeks, shifts }) => [
      workPatternId,
      { workPatternId, name, cycleWeeks, shifts },
    ]),
  );
}

const byWorker = <Entry extends { readonly workerId: WorkerId }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.workerId, entry]));

/** Agreements that have ended by the changeover are not told as known. */
const agreementWords = ({ agreements }: PatternWorker, changeover: LocalDate | null): string[] =>
  agreements
    .filter(({ validTo }) => !validTo || !changeover || validTo >= changeover)
    .map((agreement) => wordAgreement(agreement));

const findingWords = (change: WorkerTransition | undefined): string[] =>
  (change?.findings ?? []).map(({ text }) => text);

function weekAt(date: LocalDate, anchor: LocalDate, phase: number, cycleWeeks: number): number {
  const weeks = Math.floor(daysBetween(anchor, date) / 7) + phase - 1;
  return (((weeks % cycleWeeks) + cycleWeeks) % cycleWeeks) + 1;
}
