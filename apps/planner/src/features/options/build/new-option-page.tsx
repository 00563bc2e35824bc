import type { FrontSummary } from '@homeround/contract';
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatMoment } from '../../../shared/format/dates';
import { countOf } from '../../../shared/format/numbers';
import { frontQuery } from '../../../shared/requests/front-query';
import { frontsQuery } from '../../../shared/requests/fronts-query';
import { Page } from '../../../shared/ui/page';
import { QueryView } from '../../../shared/ui/query-view';
import { TextLink } from '../../../shared/ui/text-link';
import { Waiting } from '../../../shared/ui/waiting';
import { optionQuery } from '../requests/option-query';
import { NewOptionForm } from './new-option-form';

const route = getRouteApi('/signed-in/framed/patterns/options/new');

/** Chooses a catalogue: from which front, how many patterns, and what it must keep. */
export function NewOptionPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const fronts = useQuery(frontsQuery);
  const before = useQuery({ ...optionQuery(search.from ?? ''), enabled: search.from !== undefined }).data;
  const waits = search.from !== undefined && before === undefined;
  return (
    <Page
      title={before === undefined ? 'New option' : `New version of ${before.name}`}
      width="narrow"
      about="A catalogue of work patterns, and who would work which. Nothing changes for anybody by choosing one."
    >
      <QueryView query={fronts} what="the fronts">
        {(found) => (
          <FrontChoice
            fronts={found.filter(hasEnded)}
            chosen={search.front ?? before?.frontId}
            onChoose={(front) => void navigate({ search: { ...search, front }, replace: true })}
          >
            {(frontId) =>
              waits ? (
                <Waiting what="the option before" />
              ) : (
                <FormOfFront key={frontId} frontId={frontId} patterns={search.patterns} before={before} />
              )
            }
          </FrontChoice>
        )}
      </QueryView>
    </Page>
  );
}

const hasEnded = ({ state }: FrontSummary) => state === 'finished' || state === 'cancelled';

interface FrontChoiceProps {
  readonly fronts: readonly FrontSummary[];
  readonly chosen: string | undefined;
  readonly onChoose: (frontId: string) => void;
  readonly children: (frontId: string) => React.ReactNode;
}

/** From which search: the newest unless another is chosen. */
function FrontChoice({ fronts, chosen, onChoose, children }: FrontChoiceProps) {
  const frontId = chosen ?? fronts[0]?.frontId;
  if (frontId === undefined) {
    return (
      <p>
        No search for catalogues has finished yet.{' '}
        <TextLink to="/patterns/fronts/new">Ask for a front</TextLink> first; options are chosen from it.
      </p>
    );
  }
  return (
    <>
      <Select
        label="Front"
        description="The search for catalogues that the option is chosen from"
        data={fronts.map(toChoice)}
        value={frontId}
        allowDeselect={false}
        onChange={(value) => value !== null && onChoose(value)}
      />
      {children(frontId)}
    </>
  );
}

const toChoice = ({ frontId, name, askedAt, workers }: FrontSummary) => ({
  value: frontId,
  label: `${name} (${countOf(workers, 'worker')}, ${formatMoment(askedAt)})`,
});

type FormOfFrontProps = Omit<Parameters<typeof NewOptionForm>[0], 'front'> & { readonly frontId: string };

function FormOfFront({ frontId, ...props }: FormOfFrontProps) {
  const front = useQuery(frontQuery(frontId));
  return (
    <QueryView query={front} what="the front">
      {(found) =>
        found.points.length === 0 ? (
          <p>This search ended without a catalogue. Choose another front.</p>
        ) : (
          <NewOptionForm front={found} {...props} />
        )
      }
    </QueryView>
  );
}
