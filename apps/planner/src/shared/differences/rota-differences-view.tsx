import type { RotaDifferences } from '@homeround/contract';
import { Tabs } from '@mantine/core';
import { countOf, formatCount } from '../format/numbers';
import type { RotaPath } from '../requests/rota-path';
import { Panel } from '../ui/panel';
import { FiguresCompared } from './figures-compared';
import { PeopleDifferences } from './people-differences';
import { WorkerDifferences } from './worker-differences';

interface RotaDifferencesViewProps {
  readonly differences: RotaDifferences;
  /** The later rota: names lead to its pages. */
  readonly path: RotaPath;
}

/** What differs between two rotas, for whom. */
export function RotaDifferencesView({ differences, path }: RotaDifferencesViewProps) {
  const { people, workers, visitsChanged, figures } = differences;
  return (
    <>
      <Panel title="Figures">
        <FiguresCompared figures={figures} />
      </Panel>
      <Panel title={wordVisits(visitsChanged, figures.before === null)}>
        <Tabs defaultValue="people" keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="people">People ({formatCount(people.length)})</Tabs.Tab>
            <Tabs.Tab value="workers">Workers ({formatCount(workers.length)})</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="people">
            <PeopleDifferences people={people} path={path} />
          </Tabs.Panel>
          <Tabs.Panel value="workers">
            <WorkerDifferences workers={workers} path={path} />
          </Tabs.Panel>
        </Tabs>
      </Panel>
    </>
  );
}

function wordVisits(visits: number, first: boolean): string {
  const verb = first ? (visits === 1 ? 'is new' : 'are new') : visits === 1 ? 'differs' : 'differ';
  return `${countOf(visits, 'visit')} ${verb}`;
}
