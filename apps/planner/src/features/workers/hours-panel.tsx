import type { WorkerPage } from '@homeround/contract';
import { formatMinutes } from '../../shared/format/numbers';
import { FigureList } from '../../shared/ui/figure-list';
import { Panel } from '../../shared/ui/panel';

export function HoursPanel({ hours }: { readonly hours: WorkerPage['hours'] }) {
  const figures = [
    { name: 'Contracted', value: formatMinutes(hours.contracted) },
    { name: 'On shift', value: formatMinutes(hours.shift) },
    { name: 'On duty', value: formatMinutes(hours.duty) },
    { name: 'Contact', value: formatMinutes(hours.contact) },
    { name: 'Travel', value: formatMinutes(hours.travel), note: 'in working time' },
    { name: 'Way from and to home', value: formatMinutes(hours.commute), note: 'not working time' },
    { name: 'Overtime', value: formatMinutes(hours.overtime) },
  ];
  return (
    <Panel title="Hours">
      <FigureList figures={figures} />
    </Panel>
  );
}
