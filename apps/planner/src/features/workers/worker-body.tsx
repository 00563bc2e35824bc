import type { WorkerPage } from '@homeround/contract';
import type { RotaPath } from '../../shared/requests/rota-path';
import { Columns } from '../../shared/ui/columns';
import { Facts } from '../../shared/ui/facts';
import { Panel } from '../../shared/ui/panel';
import { TextList } from '../../shared/ui/text-list';
import { HoursPanel } from './hours-panel';
import { RestPanel } from './rest-panel';
import { WorkerPeople } from './worker-people';
import { WorkerRounds } from './worker-rounds';

interface WorkerBodyProps {
  readonly worker: WorkerPage;
  readonly path: RotaPath;
}

export function WorkerBody({ worker, path }: WorkerBodyProps) {
  const { findings, team, workPattern, skills, mode } = worker;
  const facts = [
    { name: 'Team', value: team },
    { name: 'Work pattern', value: workPattern },
    { name: 'Gets about', value: mode === 'car' ? 'by car' : 'on foot' },
    { name: 'Skills', value: skills.length === 0 ? 'none noted' : skills.join(', ') },
  ];
  return (
    <>
      {findings.length > 0 && (
        <Panel title="Rules broken">
          <TextList texts={findings} />
        </Panel>
      )}
      <HoursPanel hours={worker.hours} />
      <Columns>
        <RestPanel rest={worker.rest} />
        <Panel title="About the worker">
          <Facts facts={facts} />
        </Panel>
      </Columns>
      <WorkerRounds days={worker.days} path={path} />
      <WorkerPeople people={worker.people} path={path} />
    </>
  );
}
