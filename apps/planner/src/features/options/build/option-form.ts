import type { OptionSummary } from '@homeround/contract';
import type { OptionAsk } from '../requests/bodies';
import type { TypedBounds } from '../../../shared/patterns/bound-fields';
import { boundId } from '../../../shared/patterns/bound-fields';
import { checkTypedBounds, fromTypedBounds, toTypedBounds } from '../../../shared/patterns/typed-bounds';

/** The fields as they are typed. */
export interface OptionForm {
  /** Number of patterns, as the list of points gives it. */
  readonly patterns: string;
  readonly name: string;
  readonly fixed: readonly string[];
  readonly forbidden: readonly string[];
  readonly bounds: TypedBounds;
  readonly note: string;
}

export const emptyOptionForm = (patterns: number): OptionForm => ({
  ...{ patterns: String(patterns), name: '', note: '', fixed: [], forbidden: [] },
  bounds: toTypedBounds({}),
});

/** As an option was asked for: the start of its next version. */
export const toOptionForm = ({
  patterns,
  name,
  fixed,
  forbidden,
  bounds,
  note,
}: Pick<OptionSummary, 'patterns' | 'name' | 'fixed' | 'forbidden' | 'bounds' | 'note'>): OptionForm => ({
  ...{ patterns: String(patterns), name, fixed, forbidden, note },
  bounds: toTypedBounds(bounds),
});

/** Without wishes an option is what the front found already. */
export const needsSearch = ({ fixed, forbidden, bounds }: OptionForm): boolean =>
  fixed.length > 0 || forbidden.length > 0 || Object.keys(fromTypedBounds(bounds)).length > 0;

/** Problems by field; empty when it can be asked for. */
export function checkOptionForm(form: OptionForm): Record<string, string> {
  const bounds = Object.entries(checkTypedBounds(form.bounds));
  return {
    ...checkPatterns(form),
    ...Object.fromEntries(
      bounds.map(([key, message]) => [boundId({ key: key as keyof TypedBounds }), message]),
    ),
  };
}

function checkPatterns({ patterns, fixed, forbidden }: OptionForm): Record<string, string> {
  if (fixed.length > Number(patterns))
    return { fixed: `More patterns must be in it than the ${patterns} that are allowed.` };
  if (fixed.some((id) => forbidden.includes(id)))
    return { forbidden: 'A pattern cannot be both in it and out of it.' };
  return {};
}

/** What is sent. */
export function toNewOption(form: OptionForm, frontId: string, fromOptionId: string | undefined): OptionAsk {
  const name = form.name.trim();
  return {
    ...{ frontId, patterns: Number(form.patterns), note: form.note.trim() },
    ...{ fixed: [...form.fixed], forbidden: [...form.forbidden], bounds: fromTypedBounds(form.bounds) },
    ...(name === '' ? {} : { name }),
    ...(fromOptionId === undefined ? {} : { fromOptionId }),
  };
}
