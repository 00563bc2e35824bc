import type { PatternBody, PatternsOverview } from '@homeround/contract';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { countOf } from '../../../shared/format/numbers';
import { CycleLegend } from '../../../shared/patterns/cycle-legend';
import { PatternDrawer } from '../../../shared/patterns/pattern-drawer';
import { DataTable } from '../../../shared/ui/data-table';
import { Panel } from '../../../shared/ui/panel';
import { filterPatterns } from './filter-patterns';
import { PatternFilters } from './pattern-filters';
import { toPatternColumns } from './pattern-columns';

const route = getRouteApi('/signed-in/framed/patterns/');

/** Every pattern that somebody works, narrowed by the filters; the details of one at the side. */
export function PatternsPanel({ overview }: { readonly overview: PatternsOverview }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const names = useMemo(
    () => new Map(overview.localities.map(({ localityId, name }) => [localityId, name])),
    [overview],
  );
  const columns = useMemo(() => toPatternColumns(names), [names]);
  const shown = useMemo(() => filterPatterns(overview.patterns, search), [overview, search]);
  const { pattern: openId, ...filter } = search;
  const all = overview.patterns.length;
  return (
    <Panel
      title={shown.length === all ? countOf(all, 'pattern') : `${shown.length} of ${countOf(all, 'pattern')}`}
    >
      <div id="patterns">
        <PatternFilters
          overview={overview}
          filter={filter}
          onChange={(changed) =>
            void navigate({ search: changed, replace: true, resetScroll: false, hash: true })
          }
        />
      </div>
      <CycleLegend />
      <DataTable
        caption="Work patterns, those with most workers first"
        columns={columns}
        rows={shown}
        rowKey={({ workPatternId }) => workPatternId}
        empty="No pattern matches."
        virtual
      />
      <PatternDrawer
        pattern={find(overview, openId)}
        localities={names}
        onClose={() => void navigate({ search: filter, resetScroll: false, hash: true })}
      />
    </Panel>
  );
}

const find = ({ patterns, library }: PatternsOverview, id: string | undefined): PatternBody | undefined =>
  [...patterns, ...library].find(({ workPatternId }) => workPatternId === id);
