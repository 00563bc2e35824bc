import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import styles from './charts.module.css';
import { moveByKey } from './move-by-key';

interface ChartSliderProps {
  /** What is chosen along the chart: "Number of patterns". */
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  /** The chosen place and its figures, in words. */
  readonly valueText: string;
  /** What a place under the pointer is worth; x is a share of the chart's width, 0–1. */
  readonly valueAt: (x: number) => number;
  /** PageUp and PageDown go so far. */
  readonly page: number;
  readonly onChange: (value: number) => void;
  readonly children: ReactNode;
}

/** A chart along which one place is chosen, by pointer and by arrow keys; screen readers hear the place's figures. */
export function ChartSlider(props: ChartSliderProps) {
  const { label, least, most, value, valueText, valueAt, onChange, children } = props;
  const choose = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    onChange(clamp(valueAt((event.clientX - left) / width), least, most));
  };
  const press = (event: KeyboardEvent) => {
    const moved = moveByKey(event.key, props);
    if (moved === undefined) return;
    event.preventDefault();
    onChange(clamp(moved, least, most));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.slider}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={valueText}
      onKeyDown={press}
      onPointerDown={choose}
      onPointerMove={(event) => event.buttons === 1 && choose(event)}
    >
      {children}
    </div>
  );
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
