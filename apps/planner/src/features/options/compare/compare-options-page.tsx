import type { OptionSummary } from '@homeround/contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { optionsQuery } from '../../../shared/requests/options-query';
import { Page } from '../../../shared/ui/page';
import { QueryView } from '../../../shared/ui/query-view';
import { TextLink } from '../../../shared/ui/text-link';
import { comparisonQuery } from '../requests/comparison-query';
import styles from './compare.module.css';
import { splitIds } from './compare-options-search';
import { ComparisonView } from './comparison-view';
import { OptionsChoice } from './options-choice';

const route = getRouteApi('/signed-in/framed/patterns/options/compare');

/** Options side by side with today's patterns. */
export function CompareOptionsPage() {
  const search = route.useSearch();
  const options = useQuery(optionsQuery());
  return (
    <Page
      title="Compare options"
      about="Options of one front beside today’s patterns."
      actions={
        <Button className={styles.print} onClick={() => window.print()}>
          Print
        </Button>
      }
    >
      <QueryView query={options} what="the options">
        {(found) => <Comparison options={found} ids={pickIds(found, splitIds(search.ids))} />}
      </QueryView>
    </Page>
  );
}

/** Only options of one front can stand side by side: the first one's. */
function pickIds(options: readonly OptionSummary[], ids: readonly string[]): readonly string[] {
  const asked = ids.flatMap(
    (id) => options.find(({ optionId, baseline }) => optionId === id && !baseline) ?? [],
  );
  const frontId = asked[0]?.frontId;
  return asked.filter((option) => option.frontId === frontId).map(({ optionId }) => optionId);
}

interface ComparisonProps {
  readonly options: readonly OptionSummary[];
  readonly ids: readonly string[];
}

function Comparison({ options, ids }: ComparisonProps) {
  const navigate = route.useNavigate();
  const frontId = options.find(({ optionId }) => optionId === ids[0])?.frontId;
  const baseline = options.find((option) => option.baseline && option.frontId === frontId);
  const shown = baseline === undefined ? ids : [baseline.optionId, ...ids];
  const comparison = useQuery(comparisonQuery(frontId === undefined ? [] : shown));
  if (frontId === undefined) {
    return (
      <p>
        Nothing to compare. <TextLink to="/patterns/options">Choose options in the list</TextLink>.
      </p>
    );
  }
  return (
    <>
      <OptionsChoice
        options={options.filter((option) => option.frontId === frontId && !option.baseline)}
        ids={ids}
        onChange={(chosen) => void navigate({ search: { ids: chosen.join(',') }, replace: true })}
      />
      <QueryView query={comparison} what="the comparison">
        {(found) => <ComparisonView comparison={found} />}
      </QueryView>
    </>
  );
}
