import { groupBy } from '@homeround/domain';
import type { TransitionFinding, TransitionPlan } from '@homeround/patterns';
import type { PackContent } from '../content/pack-content';
import { type Block, column, heading, text } from '../document/blocks';
import { dayText } from '../words/days';
import { decimal, plural } from '../words/numbers';
import { sourceOf } from '../words/option-words';

/** Printed; all of them stand in the workbook. */
const SHOWN = 30;

export const RULE_WORDS: Readonly<Record<TransitionFinding['rule'], string>> = {
  'daily-rest': 'Rest between working days',
  'weekly-rest': 'Weekly rest',
  'late-to-early': 'Early shift after a late one',
  'days-in-a-row': 'Days in a row',
  'weekly-hours': 'More than 48 hours in seven days',
};

export const TIER_WORDS = { law: 'law', policy: 'policy', 'good-practice': 'good practice' } as const;

/** From when, who changes when, and what the weeks around it break. */
export function changeoverSection(content: PackContent): Block[] {
  const { transition } = content;
  if (!transition) return [];
  return [
    heading(2, 'Changing over', true),
    text(
      `Worked out for ${dayText(transition.changeover)}. The earliest day with ${plural(transition.noticeWeeks, 'week')} of notice is ${dayText(transition.earliest)}.`,
    ),
    ...(transition.noticeKept
      ? []
      : [text('Warning: the first change comes before that notice has passed.', 'warning')]),
    text(
      `${plural(transition.workersChanged, 'worker')} would change; the weeks around the change need care for ${decimal(transition.workersWithFindings)} of them. Each would be agreed with the worker before the day.`,
    ),
    phaseTable(content, transition),
    ...(transition.workersWithFindings === 0
      ? []
      : [ruleTable(content, transition), findingTable(content, transition)]),
  ];
}

function phaseTable(content: PackContent, { phases }: TransitionPlan): Block {
  return {
    kind: 'table',
    caption: 'Who would change when',
    source: sourceOf(content, 'Worked out.'),
    columns: [column('From', 4, 'left'), column('Locality or team', 4, 'left'), column('Workers', 2)],
    rows: phases.map(({ from, name, workers }) => ({ cells: [dayText(from), name, decimal(workers)] })),
  };
}

function ruleTable(content: PackContent, { workers }: TransitionPlan): Block {
  const findings = workers.flatMap((worker) => worker.findings);
  return {
    kind: 'table',
    caption: 'What the weeks around the change break',
    source: sourceOf(content, 'Worked out.'),
    columns: [column('Rule', 5, 'left'), column('Of', 3, 'left'), column('Times', 2)],
    rows: [...groupBy(findings, ({ rule, tier }) => `${rule} ${tier}`).values()].map((group) => ({
      cells: [RULE_WORDS[group[0]!.rule], TIER_WORDS[group[0]!.tier], decimal(group.length)],
    })),
  };
}

function findingTable(content: PackContent, { workers }: TransitionPlan): Block {
  const found = workers.filter(({ findings }) => findings.length > 0);
  return {
    kind: 'table',
    caption: `Workers with something to settle${found.length > SHOWN ? `: the first ${SHOWN} of ${decimal(found.length)}, the law’s first; all stand in the workbook` : ''}`,
    source: sourceOf(content, 'Worked out; workers by id alone.'),
    columns: [column('Worker', 1.5, 'left'), column('From', 3, 'left'), column('What', 7, 'left')],
    rows: found.slice(0, SHOWN).map(({ workerId, changeover, findings }) => ({
      cells: [
        workerId,
        dayText(changeover),
        findings.map(({ tier, text: words }) => `${words} (${TIER_WORDS[tier]})`).join('; '),
      ],
    })),
  };
}
