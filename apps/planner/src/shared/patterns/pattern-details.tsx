import type { PatternBody } from '@homeround/contract';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Facts } from '../ui/facts';
import { CycleLegend } from './cycle-legend';
import { CyclePicture } from './cycle-picture';
import styles from './pattern-details.module.css';
import { type LocalityNames, toPatternFacts } from './pattern-facts';
import { FindingList } from './pattern-findings';
import { ShiftTable } from './shift-table';

interface PatternDetailsProps {
  readonly pattern: PatternBody;
  /** Names of localities by id; ids are shown without. */
  readonly localities?: LocalityNames;
  /** What only this screen knows of the pattern. */
  readonly children?: ReactNode;
}

const NO_NAMES: LocalityNames = new Map();

/** All that is known of a pattern: picture, figures, what it falls short of, its shifts. */
export function PatternDetails({ pattern, localities = NO_NAMES, children }: PatternDetailsProps) {
  return (
    <div className={styles.details}>
      {pattern.warning !== null && <PatternWarning text={pattern.warning} />}
      <div className={styles.picture}>
        <CyclePicture pattern={pattern} size="large" />
        <CycleLegend />
      </div>
      {children}
      <Facts facts={toPatternFacts(pattern, localities)} />
      <section>
        <h3 className={styles.title}>What it falls short of</h3>
        <FindingList findings={pattern.findings} />
      </section>
      <section>
        <h3 className={styles.title}>Shifts</h3>
        <ShiftTable pattern={pattern} />
      </section>
    </div>
  );
}

/** Why a pattern is known to harm. */
export function PatternWarning({ text }: { readonly text: string }) {
  return (
    <p className={styles.warning}>
      <IconAlertTriangle aria-hidden size={20} className={styles.icon} />
      <span>
        <strong>Warning.</strong> {text}
      </span>
    </p>
  );
}
