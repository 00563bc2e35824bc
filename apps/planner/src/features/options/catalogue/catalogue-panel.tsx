import type { PatternBody } from '@homeround/contract';
import { useState } from 'react';
import { countOf, formatCount, formatMean, formatMinutes } from '../../../shared/format/numbers';
import { useMe } from '../../../shared/access/me';
import { CycleLegend } from '../../../shared/patterns/cycle-legend';
import { CyclePicture } from '../../../shared/patterns/cycle-picture';
import { PatternDrawer } from '../../../shared/patterns/pattern-drawer';
import { FindingTags } from '../../../shared/patterns/pattern-findings';
import { wordOrigin } from '../../../shared/patterns/word-origin';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import { Panel } from '../../../shared/ui/panel';
import { OpenButton } from '../open-button';

interface CataloguePanelProps {
  readonly patterns: readonly PatternBody[];
  readonly title?: string;
  /** More rows than this are drawn only when in sight. */
  readonly caption?: string;
}

/** Rows that are drawn at once without anybody waiting. */
const MANY = 60;

/** The patterns with their pictures; each opens with all that is known of it. */
export function CataloguePanel({
  patterns,
  title = countOf(patterns.length, 'pattern'),
  caption = 'Patterns of the catalogue, most workers first',
}: CataloguePanelProps) {
  const [openId, setOpenId] = useState<string>();
  const localities = new Map(useMe().localities.map(({ localityId, name }) => [localityId, name]));
  return (
    <Panel title={title} aside={<CycleLegend />}>
      <DataTable
        caption={caption}
        columns={toColumns(setOpenId)}
        rows={patterns}
        rowKey={({ workPatternId }) => workPatternId}
        empty="There is no pattern in it."
        virtual={patterns.length > MANY}
      />
      <PatternDrawer
        pattern={patterns.find(({ workPatternId }) => workPatternId === openId)}
        localities={localities}
        onClose={() => setOpenId(undefined)}
      />
    </Panel>
  );
}

const toColumns = (onOpen: (workPatternId: string) => void): readonly Column<PatternBody>[] => [
  {
    key: 'name',
    title: 'Pattern',
    names: true,
    sortBy: ({ name }) => name,
    cell: ({ workPatternId, name }) => <OpenButton onClick={() => onOpen(workPatternId)}>{name}</OpenButton>,
  },
  { key: 'picture', title: 'Cycle', cell: (pattern) => <CyclePicture pattern={pattern} /> },
  {
    ...{ key: 'hours', title: 'Hours a week', align: 'end', mostFirst: true },
    sortBy: ({ weeklyMinutes }) => weeklyMinutes,
    cell: ({ weeklyMinutes }) => formatMinutes(weeklyMinutes),
  },
  {
    ...{ key: 'weekends', title: 'Weekends in four', align: 'end', wide: true, mostFirst: true },
    sortBy: ({ weekendsInFour }) => weekendsInFour,
    cell: ({ weekendsInFour }) => formatMean(weekendsInFour),
  },
  { key: 'origin', title: 'From', wide: true, cell: ({ origin }) => wordOrigin(origin) },
  { key: 'findings', title: 'Findings', cell: ({ findings }) => <FindingTags findings={findings} /> },
  {
    ...{ key: 'workers', title: 'Workers', align: 'end', mostFirst: true },
    sortBy: ({ workers }) => workers,
    cell: ({ workers }) => formatCount(workers),
  },
];
