import type { OptionBody } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { formatMoment } from '../../../shared/format/dates';
import { countOf } from '../../../shared/format/numbers';
import { frontsQuery } from '../../../shared/requests/fronts-query';
import { Tag } from '../../../shared/ui/tag';
import { TextLink } from '../../../shared/ui/text-link';
import { OptionStateTag } from '../option-state-tag';

/** What an option is, in a line: state, how many patterns, from which front, by whom. */
export function OptionAbout({ option }: { readonly option: OptionBody }) {
  const { baseline, state, patterns, frontId, madeAt, madeBy } = option;
  return (
    <>
      {baseline && <Tag tone="neutral">Today’s patterns</Tag>}
      <OptionStateTag state={state} />
      <span>{baseline ? countOf(patterns, 'pattern') : `at most ${countOf(patterns, 'pattern')}`}</span>
      <span>
        from <FrontLink frontId={frontId} />
      </span>
      <span>
        made {formatMoment(madeAt)}
        {madeBy === null ? '' : ` by ${madeBy.name}`}
      </span>
    </>
  );
}

function FrontLink({ frontId }: { readonly frontId: string }) {
  const fronts = useQuery(frontsQuery).data ?? [];
  const name = fronts.find((front) => front.frontId === frontId)?.name ?? 'its front';
  return (
    <TextLink to="/patterns/fronts/$frontId" params={{ frontId }}>
      {name}
    </TextLink>
  );
}
