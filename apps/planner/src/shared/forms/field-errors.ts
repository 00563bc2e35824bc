import type { FieldError } from '../ui/form-summary';
import { RequestFault } from '../api/request-fault';

/** What a schema of the contract answers to a form; only what is read here. */
interface Parsed {
  readonly error?: {
    readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
  };
}

/** The first problem of each field, by the field's name. `words` replaces the schema's own wording. */
export function toFieldErrors(
  parsed: Parsed,
  words: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error?.issues ?? []) {
    const field = String(path[0] ?? '');
    errors[field] ??= words[field] ?? message;
  }
  return errors;
}

/** As the summary above a form lists them. */
export const toSummary = (errors: Readonly<Record<string, unknown>>): FieldError[] =>
  Object.entries(errors).map(([field, message]) => ({ field, message: String(message) }));

/** Problems that the service found with fields, by field name. */
export function faultsOfFields(fault: Error | null): Record<string, string> {
  if (!(fault instanceof RequestFault)) return {};
  const named = fault.faults.flatMap(({ column, cause }) => (column === undefined ? [] : [[column, cause]]));
  return Object.fromEntries(named) as Record<string, string>;
}
