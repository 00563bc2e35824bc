import type { MeasuredFigures, Measures } from '@homeround/contract';
import { Select } from '@mantine/core';
import { useState } from 'react';
import { Panel } from '../../../shared/ui/panel';
import { FirstResponsePanel } from './first-response-panel';
import { MEASURE_GROUPS } from './measure-rows';
import { MeasureTable } from './measure-table';
import { PayNote } from './pay-note';
import styles from './measures.module.css';
import { wordMeasured } from './word-measured';

interface MeasuresViewProps {
  readonly measures: Measures;
  /** Of today's patterns by the same seeds and days; null where there are none to compare with. */
  readonly today: Measures | null;
}

const ALL = 'all';

/** All measured figures, of the council or of one locality. */
export function MeasuresView({ measures, today }: MeasuresViewProps) {
  const [place, setPlace] = useState(ALL);
  const figures = figuresOf(measures, place) ?? measures.total;
  const todays = today === null ? null : figuresOf(today, place);
  return (
    <>
      <div className={styles.intro}>
        <p>{wordMeasured(measures)}</p>
        <Select
          label="Where"
          data={[
            { value: ALL, label: 'The whole council' },
            ...measures.localities.map(({ localityId, name }) => ({ value: localityId, label: name })),
          ]}
          value={place}
          allowDeselect={false}
          onChange={(chosen) => chosen !== null && setPlace(chosen)}
        />
      </div>
      {MEASURE_GROUPS.map(({ title, rows }) => (
        <Panel key={title} title={title}>
          <MeasureTable caption={title} rows={rows} figures={figures} today={todays} />
        </Panel>
      ))}
      <FirstResponsePanel figures={figures} today={todays} />
      <PayNote measures={measures} />
    </>
  );
}

const figuresOf = ({ total, localities }: Measures, place: string): MeasuredFigures | null =>
  place === ALL ? total : (localities.find(({ localityId }) => localityId === place)?.figures ?? null);
