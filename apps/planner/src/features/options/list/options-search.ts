import { isUuid } from '../../../shared/format/uuid';

export interface OptionsSearch {
  /** Only the options of this front. */
  readonly front?: string;
}

export function readOptionsSearch({ front }: Readonly<Record<string, unknown>>): OptionsSearch {
  return isUuid(front) ? { front } : {};
}
