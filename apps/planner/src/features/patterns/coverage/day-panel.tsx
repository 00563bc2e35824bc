import type { Coverage } from '@homeround/contract';
import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { toTicks } from '../../../shared/charts/ticks';
import { WEEKDAYS } from '../../../shared/patterns/weekdays';
import { Panel } from '../../../shared/ui/panel';
import { CoverChart } from './cover-chart';
import { CoverLegend } from './cover-shapes';
import { CoverTable } from './cover-table';
import styles from './coverage.module.css';
import { readCoverageSearch } from './coverage-search';
import { dayOfCover, pickCover, shortHoursByDay } from './week-cover';
import { WeekStrip } from './week-strip';

interface DayPanelProps {
  readonly coverage: Coverage;
  /** Name of the option beside today's patterns. */
  readonly option: string | undefined;
}

const route = getRouteApi('/signed-in/framed/patterns/coverage');

const VIEWS = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
];

/** The seven days small, and one of them as a chart or a table. */
export function DayPanel({ coverage, option }: DayPanelProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { day: weekday = 0, locality, view } = search;
  const week = useMemo(() => pickCover(coverage, locality), [coverage, locality]);
  const shortHours = useMemo(() => shortHoursByDay(coverage, locality), [coverage, locality]);
  const most = toTicks(Math.max(...week.needed, ...week.today, ...(week.after ?? []))).at(-1)!;
  const change = (changed: object) =>
    void navigate({
      search: readCoverageSearch({ ...search, ...changed }),
      replace: true,
      resetScroll: false,
    });
  const day = dayOfCover(week, weekday);
  return (
    <Panel
      title={WEEKDAYS[weekday]!}
      aside={
        <SegmentedControl
          aria-label="Show as"
          data={VIEWS}
          value={view ?? 'chart'}
          onChange={(chosen) => change({ view: chosen })}
        />
      }
    >
      <div className={styles.day}>
        <WeekStrip
          shortHours={shortHours}
          week={week}
          weekday={weekday}
          most={most}
          onChoose={(chosen) => change({ day: chosen })}
        />
        <CoverLegend option={option} />
        {view === 'table' ? (
          <CoverTable day={day} weekday={weekday} />
        ) : (
          <CoverChart day={day} weekday={weekday} most={most} />
        )}
        {locality === undefined && coverage.localities.length > 1 && (
          <p className={styles.hint}>
            All localities added up: here a worker too many in one hides one too few in another. The figures
            above count each locality by itself.
          </p>
        )}
      </div>
    </Panel>
  );
}
