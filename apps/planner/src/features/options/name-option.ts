import type { OptionSummary } from '@homeround/contract';

/** Its name, and which version where there are several: "Twenty patterns, version 2". */
export const nameOption = ({ name, version }: Pick<OptionSummary, 'name' | 'version'>): string =>
  version > 1 ? `${name}, version ${version}` : name;
