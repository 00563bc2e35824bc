import { SetMetadata } from '@nestjs/common';

export const AUDITED = 'homeround:audited';

export interface AuditedSettings {
  /** Fields of the answer that are ids of what it was about: `['solveId']`. Path parameters are always noted. */
  readonly answerIds?: readonly string[];
  /** Query parameters that are ids of what was seen. */
  readonly queryIds?: readonly string[];
  /** For reading: the same account seeing the same thing is noted once in ten minutes, so that the trail stays readable. */
  readonly once?: boolean;
}

export interface AuditedHandler extends AuditedSettings {
  readonly what: string;
}

/**
 * Every call of the handler leaves a line in the audit trail: who, what (`rota.publish`), which ids, and how it ended.
 * What shows personal data carries it too, with `once`.
 */
export function Audited(what: string, settings: AuditedSettings = {}): MethodDecorator {
  return SetMetadata(AUDITED, { what, ...settings } satisfies AuditedHandler);
}
