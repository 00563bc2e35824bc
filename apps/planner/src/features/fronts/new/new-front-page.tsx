import { useQuery } from '@tanstack/react-query';
import { patternsQuery } from '../../../shared/requests/patterns-query';
import { Page } from '../../../shared/ui/page';
import { QueryView } from '../../../shared/ui/query-view';
import { NewFrontForm } from './new-front-form';

/** Asks for the best catalogues of few patterns. */
export function NewFrontPage() {
  const patterns = useQuery(patternsQuery);
  return (
    <Page
      title="Search for fewer patterns"
      width="narrow"
      about="The best catalogue of one work pattern, of two, of three … , each with a proven bound. Nothing changes for anybody by searching."
    >
      <QueryView query={patterns} what="the work patterns">
        {(overview) => <NewFrontForm overview={overview} />}
      </QueryView>
    </Page>
  );
}
