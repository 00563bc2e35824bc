import type { PublishPreview } from '@homeround/contract';
import { countOf } from '../../shared/format/numbers';

type Preview = Pick<PublishPreview, 'differences' | 'findings' | 'unallocated' | 'outOfDate'>;

/** What publishing means, one sentence each. */
export function wordConsequences({ differences, findings, unallocated, outOfDate }: Preview): string[] {
  const { beforeRotaId, visitsChanged, people, workers } = differences;
  const changes = `${countOf(visitsChanged, 'visit')} for ${countOf(people.length, 'person', 'people')} and ${countOf(workers.length, 'worker')}`;
  return [
    beforeRotaId === null
      ? 'Nothing is published for these days yet: this is the first version.'
      : `It replaces what is published now and changes ${changes}. The earlier version is kept.`,
    ...(unallocated > 0 ? [`${countOf(unallocated, 'visit has', 'visits have')} nobody.`] : []),
    ...(findings.length > 0
      ? [`${countOf(findings.length, 'rule is', 'rules are')} broken: say below why that is accepted.`]
      : []),
    ...outOfDate,
  ];
}
