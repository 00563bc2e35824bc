import type { ComparedFigure, OptionSummary } from '@homeround/contract';
import { Verdict } from '../../../shared/differences/verdict';
import type { Column } from '../../../shared/ui/data-table';
import { overlap, toAmountKind } from '../amount-kind';
import { compareAmounts } from '../compare-amounts';
import { nameOption } from '../name-option';
import { Spread } from '../spread';
import styles from './compare.module.css';

/** A column for each option, in the service's order; each but today's says what becomes of the figure. */
export function toComparisonColumns(options: readonly OptionSummary[]): readonly Column<ComparedFigure>[] {
  const today = options.findIndex(({ baseline }) => baseline);
  return [
    { key: 'figure', title: 'Figure', names: true, cell: ({ label }) => label },
    ...options.map((option, index): Column<ComparedFigure> => ({
      ...{ key: option.optionId, align: 'end' },
      title: option.baseline ? 'Today' : nameOption(option),
      cell: (figure) => <Value figure={figure} index={index} today={today} />,
    })),
  ];
}

interface ValueProps {
  readonly figure: ComparedFigure;
  readonly index: number;
  /** Which of the values is today's; −1 where it is not among them. */
  readonly today: number;
}

function Value({ figure: { values, unit, better }, index, today }: ValueProps) {
  const kind = toAmountKind(unit, better);
  const [own, before] = [values[index] ?? null, values[today] ?? null];
  const shown = <Spread kind={kind} measured={own} />;
  if (own === null || before === null || index === today) return shown;
  const change = compareAmounts(kind, before.mean, own.mean);
  const byChance = change.verdict !== 'same' && before.least < before.most && overlap(before, own);
  return (
    <>
      {shown}
      <div className={styles.change}>
        <Verdict {...change} />
        {byChance && ' (may be chance)'}
      </div>
    </>
  );
}
