import type { PatternBounds, RuleBook, WorkPattern } from '@homeround/domain';
import { findPatternFaults, isLawful } from '../legality/find-pattern-faults';

/** True when the pattern has a finding of tier law that no agreement on compensatory rest excuses. */
export function breaksLaw(pattern: WorkPattern, rules: RuleBook, bounds: PatternBounds): boolean {
  return !isLawful(pattern, findPatternFaults(pattern, rules, bounds));
}
