import type { Finding, RuleName, VisitOption } from '@homeround/domain';
import { countText, listText } from './plain-words';
import { type FindingWords, visitOf, type WordSource, workersOf } from './rule-words';

type VisitRule = Extract<
  RuleName,
  | 'accounted-for'
  | 'visit-window'
  | 'visit-days'
  | 'medication-window'
  | 'dose-gap'
  | 'double-up'
  | 'one-visit-at-a-time'
  | 'pin'
>;

/** Rules about a visit and its time. */
export const VISIT_RULE_WORDS: Readonly<Record<VisitRule, FindingWords>> = {
  'accounted-for': (finding, source) => {
    const visit = visitOf(finding, source);
    if (visit !== '') return `${visit} ${finding.detail}${namedWorkers(finding, source)}`;
    return `${finding.detail}${namedWorkers(finding, source)}`;
  },
  'visit-window': (finding, source) =>
    `${visitOf(finding, source)} ${finding.detail}${spanOf(finding, source, (option) => option)}`,
  'medication-window': (finding, source) =>
    `${visitOf(finding, source)} ${finding.detail}${spanOf(finding, source, (option) => option.medicationWindow)}`,
  'visit-days': ({ visitIds, personIds, amount }, { names }) =>
    `${listText(personIds.map(names.person))} has ${countText(amount, 'visit')} in the week on a day ` +
    `that the agreed days do not allow${names.idsOf(visitIds)}`,
  'dose-gap': ({ visitIds: [before = '', after = ''], amount }, { names }) =>
    `the dose at ${names.visit(after)} comes ${countText(amount, 'minute')} too soon after the one at ` +
    names.visit(before),
  'double-up': (finding, source) => {
    const who = finding.workerIds.length === 0 ? 'nobody' : workersOf(finding, source);
    return `${visitOf(finding, source)} ${finding.detail}: ${who}`;
  },
  'one-visit-at-a-time': ({ visitIds: [one = '', other = ''], amount }, { names }) =>
    `${names.visit(one)} and ${names.visit(other)} overlap by ${countText(amount, 'minute')}`,
  pin: (finding, source) => {
    const who = finding.workerIds.length === 0 ? '' : ` to ${workersOf(finding, source)}`;
    return `${visitOf(finding, source)} is pinned${who}: ${finding.detail}`;
  },
};

const namedWorkers = (finding: Finding, source: WordSource): string =>
  finding.workerIds.length === 0 ? '' : ` (${workersOf(finding, source)})`;

/** ", 08:00–10:00" where the visit has a single day. */
function spanOf(
  { visitIds }: Finding,
  { names }: WordSource,
  spanIn: (option: VisitOption) => { readonly earliest: number; readonly latest: number } | undefined,
): string {
  const options = names.visitOf(visitIds[0] ?? '')?.options ?? [];
  const span = options.length === 1 ? spanIn(options[0]!) : undefined;
  return span ? `, ${names.span(span.earliest, span.latest)}` : '';
}
