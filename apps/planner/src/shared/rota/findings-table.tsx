import type { FindingBody } from '@homeround/contract';
import { type Column, DataTable } from '../ui/data-table';
import { Tag } from '../ui/tag';
import { RULE_WORDS, TIER_TONES, TIER_WORDS } from './rule-names';

const TIER_ORDER = { law: 0, policy: 1, 'good-practice': 2 } as const;

const COLUMNS: readonly Column<FindingBody>[] = [
  {
    key: 'tier',
    title: 'Kind',
    sortBy: ({ tier }) => TIER_ORDER[tier],
    cell: ({ tier }) => <Tag tone={TIER_TONES[tier]}>{TIER_WORDS[tier]}</Tag>,
  },
  {
    key: 'rule',
    title: 'Rule',
    sortBy: ({ rule }) => RULE_WORDS[rule],
    cell: ({ rule }) => RULE_WORDS[rule],
  },
  { key: 'text', title: 'What was found', cell: ({ text }) => text },
];

/** Rules that a rota breaks, as the checker words them. */
export function FindingsTable({ findings }: { readonly findings: readonly FindingBody[] }) {
  return (
    <DataTable
      caption="Rules broken"
      columns={COLUMNS}
      rows={findings}
      rowKey={(finding) => `${finding.rule} ${finding.text}`}
      empty="The checker found every rule kept."
      virtual={findings.length > 50}
    />
  );
}
