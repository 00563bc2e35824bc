import { useId } from 'react';
import styles from './coverage.module.css';
import { type CoverScale, toStepArea, toStepLine } from './step-paths';
import type { WeekCover } from './week-cover';

interface CoverShapesProps {
  readonly day: WeekCover;
  readonly scale: CoverScale;
}

/** Areas too few (hatched) and too many (dotted), and the lines; shaded is the option where one is chosen. */
export function CoverShapes({ day: { needed, today, after }, scale }: CoverShapesProps) {
  const id = useId();
  const shaded = after ?? today;
  return (
    <>
      <CoverTextures id={id} />
      <path d={toStepArea(shaded, needed, scale)} fill={`url(#${id}-excess)`} />
      <path d={toStepArea(needed, shaded, scale)} fill={`url(#${id}-short)`} />
      <path className={styles.today} data-beside={after !== undefined} d={toStepLine(today, scale)} />
      {after !== undefined && <path className={styles.after} d={toStepLine(after, scale)} />}
      <path className={styles.needed} d={toStepLine(needed, scale)} />
    </>
  );
}

const SIZE = 7;

function CoverTextures({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-short`} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
        <rect width={SIZE} height={SIZE} fill="#fbd3cd" />
        <path d="M-1 1L1 -1M0 7L7 0M6 8L8 6" stroke="#98261b" strokeWidth={1.2} />
      </pattern>
      <pattern id={`${id}-excess`} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
        <rect width={SIZE} height={SIZE} fill="#d5e9ec" />
        <circle cx={3.5} cy={3.5} r={1} fill="#105e6c" />
      </pattern>
    </defs>
  );
}

/** What lines and shades of the charts mean. */
export function CoverLegend({ option }: { readonly option: string | undefined }) {
  const id = useId();
  const line = (className: string | undefined, beside = false) => (
    <svg aria-hidden width={28} height={12}>
      <path className={className} data-beside={beside} d="M0 6H28" />
    </svg>
  );
  const box = (fill: string) => (
    <svg aria-hidden width={28} height={12}>
      <CoverTextures id={`${id}${fill}`} />
      <rect width={28} height={12} fill={`url(#${id}${fill}-${fill})`} />
    </svg>
  );
  return (
    <ul className={styles.legend} aria-label="Key to the charts">
      <li>{line(styles.needed)} Workers needed</li>
      <li>{line(styles.today, option !== undefined)} On duty on today’s patterns</li>
      {option !== undefined && (
        <li>
          {line(styles.after)} On duty: {option}
        </li>
      )}
      <li>
        {box('short')} Too few{option !== undefined && ', on the option'}
      </li>
      <li>
        {box('excess')} Too many{option !== undefined && ', on the option'}
      </li>
    </ul>
  );
}
