import type { FaultBody } from '@homeround/contract';

/** What narrows a list of problems. */
export interface FaultFilter {
  readonly severity?: FaultBody['severity'];
  readonly file?: string;
  /** Letters that cause, action, code or column must have. */
  readonly text?: string;
}

export function filterFaults(faults: readonly FaultBody[], filter: FaultFilter): readonly FaultBody[] {
  const text = filter.text?.trim().toLowerCase() ?? '';
  return faults.filter(
    (fault) =>
      (filter.severity === undefined || fault.severity === filter.severity) &&
      (filter.file === undefined || fault.file === filter.file) &&
      (text === '' || lettersOf(fault).includes(text)),
  );
}

const lettersOf = ({ cause, action, code, column = '' }: FaultBody): string =>
  `${cause} ${action} ${code} ${column}`.toLowerCase();

/** The files that have problems, in the order of their first. */
export const filesOf = (faults: readonly FaultBody[]): readonly string[] => [
  ...new Set(faults.flatMap(({ file }) => (file === undefined ? [] : [file]))),
];
