import type { FindingBody } from '@homeround/contract';
import { FindingsTable } from '../../shared/rota/findings-table';
import { Panel } from '../../shared/ui/panel';

export function FindingsPanel({ findings }: { readonly findings: readonly FindingBody[] }) {
  return (
    <Panel title="Rules broken">
      <FindingsTable findings={findings} />
    </Panel>
  );
}
