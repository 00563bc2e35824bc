import type { OptionSummary } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { optionsQuery } from '../../../shared/requests/options-query';

/** Today's patterns, as the option of the same front that others are held against; undefined until it came. */
export function useBaseline(frontId: string): OptionSummary | undefined {
  return useQuery(optionsQuery(frontId)).data?.find(({ baseline }) => baseline);
}
