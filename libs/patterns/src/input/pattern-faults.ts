import type { Fault } from '@homeround/domain';

/** Every fault of the input for choosing work patterns; docs/errors.md lists the same. */
export const PATTERN_FAULTS = {
  LOCALITY_NOT_IN_DATASET: {
    severity: 'refuse',
    meaning: 'A locality that was asked for is not in the dataset.',
    action: 'Choose localities of the dataset.',
  },
  PATTERNS_WITHOUT_WORKERS: {
    severity: 'refuse',
    meaning: 'The chosen localities have no worker.',
    action: 'Choose localities with workers, or import a dataset that has them.',
  },
  PATTERNS_WITHOUT_CANDIDATES: {
    severity: 'refuse',
    meaning: 'No pattern may be chosen.',
    action: 'Use more sources of patterns, or forbid fewer.',
  },
  PATTERNS_WITHOUT_DEMAND: {
    severity: 'refuse',
    meaning: 'No chosen locality has a recurring visit on the day.',
    action: 'Choose another day, or import the recurring visits.',
  },
  FIXED_AND_FORBIDDEN: {
    severity: 'refuse',
    meaning: 'A pattern is fixed and forbidden at once.',
    action: 'Take it off one of the two lists.',
  },
  FIXED_PATTERN_UNKNOWN: {
    severity: 'refuse',
    meaning: 'A fixed pattern is not among the candidates.',
    action: 'Fix a pattern that may be chosen, or add its source.',
  },
  TOO_MANY_FIXED: {
    severity: 'refuse',
    meaning: 'More patterns are fixed than a catalogue may have.',
    action: 'Fix fewer patterns, or allow more.',
  },
  FIXED_PATTERN_FOR_NOBODY: {
    severity: 'warn',
    meaning: 'No worker may be placed on a fixed pattern; it counts all the same.',
    action: 'Take it off the fixed ones, or change its hours to a contract that workers have.',
  },
  LOCALITY_WITHOUT_DEMAND: {
    severity: 'warn',
    meaning: 'A locality has workers but no recurring visit on the day.',
    action: 'Import its recurring visits, or leave the locality out.',
  },
  CONTRACT_FITS_NO_CANDIDATE: {
    severity: 'warn',
    meaning: 'No candidate has the contracted hours of some workers, who keep their present patterns.',
    action: 'Widen the tolerance as far as the cause says, or generate patterns for these hours.',
  },
  AGREEMENTS_FIT_NO_CANDIDATE: {
    severity: 'warn',
    meaning:
      "No candidate with a worker's hours keeps to the agreements; the worker keeps the present pattern.",
    action: 'Add a pattern that keeps to them, or look at the agreements with the worker.',
  },
  AGREEMENTS_FIT_NOTHING: {
    severity: 'warn',
    meaning: 'The agreements of a worker fit no candidate, and the present pattern breaks them too.',
    action: 'Correct the agreements: nothing that the worker could work keeps to them.',
  },
  WORKER_FITS_NO_CANDIDATE: {
    severity: 'warn',
    meaning: 'A worker may be placed on no candidate, by night work or the law; the present pattern stays.',
    action: 'Add patterns of that kind that keep to the law.',
  },
} as const satisfies Record<string, Pick<Fault, 'severity' | 'action'> & { meaning: string }>;

export type PatternFaultCode = keyof typeof PATTERN_FAULTS;

export function toPatternFault(code: PatternFaultCode, cause: string): Fault {
  const { severity, action } = PATTERN_FAULTS[code];
  return { code, severity, cause, action };
}
