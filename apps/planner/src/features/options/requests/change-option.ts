import type { OptionSummary } from '@homeround/contract';
import { answerOf, client } from '../../../shared/api/client';

/** Changes name or note. Refused where somebody else was first. */
export const changeOption = (
  { optionId, revision }: Pick<OptionSummary, 'optionId' | 'revision'>,
  changes: { readonly name?: string; readonly note?: string },
) =>
  answerOf(
    client.PATCH('/api/options/{optionId}', {
      params: { path: { optionId } },
      body: { revision, ...changes },
    }),
  );
