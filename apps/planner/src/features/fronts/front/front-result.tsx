import type { FrontBody } from '@homeround/contract';
import { getRouteApi } from '@tanstack/react-router';
import { useMe } from '../../../shared/access/me';
import { PatternDrawer } from '../../../shared/patterns/pattern-drawer';
import { ChosenPanel } from './chosen-panel';
import { FrontPanel } from './front-panel';
import { readFrontSearch } from './front-search';
import { firstChoice, nearest } from './front-series';

const route = getRouteApi('/signed-in/framed/patterns/fronts/$frontId');

/** The points of a front, and the chosen one in detail. */
export function FrontResult({ front }: { readonly front: FrontBody }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const localities = new Map(useMe().localities.map(({ localityId, name }) => [localityId, name]));
  const point = nearest(front.points, search.patterns ?? firstChoice(front) ?? 1)!;
  const change = (changed: Readonly<Record<string, unknown>>) =>
    void navigate({
      search: readFrontSearch({ ...search, ...changed }),
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <FrontPanel front={front} search={search} chosen={point.patterns} onChange={change} />
      <ChosenPanel front={front} point={point} />
      <PatternDrawer
        pattern={front.candidates.find(({ workPatternId }) => workPatternId === search.pattern)}
        localities={localities}
        onClose={() => change({ pattern: undefined })}
      />
    </>
  );
}
