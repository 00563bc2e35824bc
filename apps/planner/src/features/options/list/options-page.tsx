import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useAllowed } from '../../../shared/access/me';
import { frontsQuery } from '../../../shared/requests/fronts-query';
import { optionsQuery } from '../../../shared/requests/options-query';
import { LinkButton } from '../../../shared/ui/link-button';
import { Page } from '../../../shared/ui/page';
import { QueryView } from '../../../shared/ui/query-view';
import { TextLink } from '../../../shared/ui/text-link';
import { FrontOptions } from './front-options';
import { groupOptions } from './group-options';

const route = getRouteApi('/signed-in/framed/patterns/options');

/** Catalogues that managers chose, beside today's patterns. */
export function OptionsPage() {
  const { front } = route.useSearch();
  const options = useQuery(optionsQuery(front));
  const fronts = useQuery(frontsQuery).data ?? [];
  const mayPlan = useAllowed('patterns:plan');
  const names = new Map(fronts.map(({ frontId, name }) => [frontId, name]));
  return (
    <Page
      title="Options"
      about="Catalogues of work patterns to choose from, each beside today’s patterns."
      actions={
        mayPlan ? (
          <LinkButton to="/patterns/options/new" search={front === undefined ? {} : { front }}>
            New option
          </LinkButton>
        ) : undefined
      }
    >
      <QueryView query={options} what="the options">
        {(found) =>
          found.length === 0 ? (
            <NoOptions />
          ) : (
            groupOptions(found).map((group) => (
              <FrontOptions
                key={group.frontId}
                name={names.get(group.frontId) ?? 'a front'}
                group={group}
                mayPlan={mayPlan}
              />
            ))
          )
        }
      </QueryView>
    </Page>
  );
}

function NoOptions() {
  return (
    <p>
      There is no option yet. Options are chosen from a front:{' '}
      <TextLink to="/patterns/fronts">ask for one first</TextLink>, or open one that has finished.
    </p>
  );
}
