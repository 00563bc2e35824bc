import type { PackContent } from '../content/pack-content';
import type { PackOption } from '../content/pack-request';

/** "Twelve patterns, version 2". */
export const nameOption = ({ name, version }: PackOption): string => `${name}, version ${version}`;

/** What a table's numbers come from. */
export const sourceOf = ({ option }: Pick<PackContent, 'option'>, how: string): string =>
  `${nameOption(option)} (option ${option.optionId}). ${how}`;

/** Options in the order of the compared values. */
export const optionsOf = ({ baseline, option, beside }: PackContent): readonly PackOption[] => [
  baseline,
  option,
  ...beside,
];
