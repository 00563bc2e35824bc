import type { SolveBody } from '@homeround/contract';
import { Progress } from '@mantine/core';
import { useMe } from '../../shared/access/me';
import { formatCount } from '../../shared/format/numbers';
import { shareDone } from '../../shared/solve/share-done';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { Panel } from '../../shared/ui/panel';
import { SolveStateTag } from '../../shared/ui/solve-state-tag';
import { TextLink } from '../../shared/ui/text-link';

/** One line for each locality. */
export function LocalitySolves({ solves }: { readonly solves: readonly SolveBody[] }) {
  const names = new Map(useMe().localities.map(({ localityId, name }) => [localityId, name]));
  return (
    <Panel title="Localities">
      <DataTable
        caption="Solves by locality"
        columns={toColumns(({ localityId }) => names.get(localityId) ?? localityId)}
        rows={solves}
        rowKey={({ solveId }) => solveId}
        empty="No locality is in it."
      />
    </Panel>
  );
}

const toColumns = (nameOf: (solve: SolveBody) => string): readonly Column<SolveBody>[] => [
  {
    key: 'locality',
    title: 'Locality',
    names: true,
    sortBy: nameOf,
    cell: (solve) => (
      <TextLink
        to="/localities/$localityId/solves/$solveId"
        params={{ localityId: solve.localityId, solveId: solve.solveId }}
      >
        {nameOf(solve)}
      </TextLink>
    ),
  },
  {
    key: 'state',
    title: 'State',
    sortBy: ({ state }) => state,
    cell: ({ state }) => <SolveStateTag state={state} />,
  },
  { key: 'done', title: 'Done', cell: (solve) => <Done share={shareDone(solve)} name={nameOf(solve)} /> },
  {
    key: 'unallocated',
    title: 'Unallocated',
    align: 'end',
    cell: ({ latest }) => (latest === null ? '–' : formatCount(latest.unallocated)),
  },
  {
    key: 'points',
    title: 'Points',
    align: 'end',
    cell: ({ latest }) => (latest === null ? '–' : formatCount(latest.cost)),
  },
];

function Done({ share, name }: { readonly share: number; readonly name: string }) {
  const percent = Math.round(share * 100);
  return (
    <>
      <Progress value={percent} w={160} aria-label={`${name}: ${percent} percent`} />
      {percent} %
    </>
  );
}
