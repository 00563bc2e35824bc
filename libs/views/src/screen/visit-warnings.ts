import type { FindingBody } from '@homeround/contract';
import { groupBy, type VisitId, type WorkerId } from '@homeround/domain';

/** What to look at on a visit, in words; for one of its workers, less what concerns only the other. */
export type WarningsOf = (visitId: VisitId, workerId?: WorkerId) => string[];

export function toWarnings(findings: readonly FindingBody[]): WarningsOf {
  const pairs = findings.flatMap((finding) => finding.visitIds.map((visitId) => ({ visitId, finding })));
  const ofVisit = groupBy(pairs, ({ visitId }) => visitId);
  return (visitId, workerId) => {
    const own = (ofVisit.get(visitId) ?? []).filter(({ finding }) => concerns(finding, workerId));
    return [...new Set(own.map(({ finding }) => finding.text))];
  };
}

const concerns = ({ workerIds }: FindingBody, workerId: WorkerId | undefined): boolean =>
  workerId === undefined || workerIds.length === 0 || workerIds.includes(workerId);
