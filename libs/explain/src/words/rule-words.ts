import type { Finding, RotaInput } from '@homeround/domain';
import type { Names } from './names';
import { listText } from './plain-words';

/** What words may draw on. */
export interface WordSource {
  readonly input: RotaInput;
  readonly names: Names;
}

/** One rule's finding in words, without the full stop. */
export type FindingWords = (finding: Finding, source: WordSource) => string;

/** "Ann Reid (W1) and Tom Hay (W2)". */
export const workersOf = ({ workerIds }: Finding, { names }: WordSource): string =>
  listText(workerIds.map((workerId) => names.exactWorker(workerId)));

/** The first visit of a finding, "Mrs Campbell's breakfast visit on Mon 2 March (V7)". */
export const visitOf = ({ visitIds }: Finding, { names }: WordSource): string =>
  visitIds[0] === undefined ? '' : names.visit(visitIds[0]);

/** "who or what: the rest", or only the rest. */
export const aboutText = (subject: string, rest: string): string =>
  subject === '' ? rest : `${subject}: ${rest}`;
