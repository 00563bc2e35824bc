import type { Finding, RotaInput, RuleName } from '@homeround/domain';
import { toNames } from './names';
import type { Wording } from './wording';
import { toSentence } from './plain-words';
import { PERSON_RULE_WORDS } from './person-rule-words';
import type { FindingWords } from './rule-words';
import { VISIT_RULE_WORDS } from './visit-rule-words';
import { WORKER_RULE_WORDS } from './worker-rule-words';

/** The words of each rule. A rule without words does not compile. */
const FINDING_WORDS: Readonly<Record<RuleName, FindingWords>> = {
  ...VISIT_RULE_WORDS,
  ...PERSON_RULE_WORDS,
  ...WORKER_RULE_WORDS,
};

/** A finding as a sentence for a planner: who, which visit, what is wrong and by how much. */
export function wordFinding(input: RotaInput, finding: Finding, wording?: Wording): string {
  return toSentence(FINDING_WORDS[finding.rule](finding, { input, names: toNames(input, wording) }));
}
