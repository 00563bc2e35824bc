import type { PersonPage } from '@homeround/contract';
import type { RotaPath } from '../../shared/requests/rota-path';
import { SERVICE_WORDS } from '../../shared/rota/service-words';
import { Columns } from '../../shared/ui/columns';
import { Facts } from '../../shared/ui/facts';
import { Panel } from '../../shared/ui/panel';
import { TextList } from '../../shared/ui/text-list';
import { ContinuityPanel } from './continuity-panel';
import { MedicationPanel } from './medication-panel';
import { PersonWeek } from './person-week';
import { PersonWorkers } from './person-workers';

interface PersonBodyProps {
  readonly person: PersonPage;
  readonly path: RotaPath;
}

export function PersonBody({ person, path }: PersonBodyProps) {
  const { team, service, asks, miniTeamSize } = person;
  const facts = [
    { name: 'Team', value: team },
    { name: 'Service', value: SERVICE_WORDS[service] },
    { name: 'Mini-team size', value: `${miniTeamSize} workers` },
  ];
  return (
    <>
      <ContinuityPanel continuity={person.continuity} />
      <Columns>
        <PersonWorkers workers={person.workers} path={path} />
        <Panel title="What the person asked for">
          {asks.length === 0 ? <p>Nothing is noted.</p> : <TextList texts={asks} />}
          <hr />
          <Facts facts={facts} />
        </Panel>
      </Columns>
      <MedicationPanel days={person.days} />
      <PersonWeek days={person.days} path={path} />
    </>
  );
}
