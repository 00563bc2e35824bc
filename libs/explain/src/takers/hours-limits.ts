import type { Duty, Finding, RuleName } from '@homeround/domain';

/** Rules that a longer duty of the same shift can only break more. */
const RULES_OF_LENGTH: readonly RuleName[] = ['daily-rest', 'weekly-rest', 'weekly-hours', 'night-hours'];

/** Remembers duties of one worker that are too long, so that longer ones need not be judged. */
export interface HoursLimits {
  readonly note: (duty: Duty, findings: readonly Finding[]) => void;
  readonly exceeds: (duty: Duty) => boolean;
}

export function toHoursLimits(): HoursLimits {
  const tooLong: Duty[] = [];
  return {
    note: (duty, findings) => {
      if (findings.some(({ rule }) => RULES_OF_LENGTH.includes(rule))) tooLong.push(duty);
    },
    exceeds: (duty) =>
      tooLong.some(
        (limit) =>
          duty.shiftId === limit.shiftId &&
          duty.start <= limit.start &&
          duty.end >= limit.end &&
          workedMinutes(duty) >= workedMinutes(limit),
      ),
  };
}

const workedMinutes = ({ start, end, breaks }: Duty): number =>
  end - start - breaks.reduce((sum, pause) => sum + pause.end - pause.start, 0);
