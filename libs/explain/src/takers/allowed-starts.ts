import type { Minute, PinnedVisit, Visit } from '@homeround/domain';

/**
 * Every start that a visit's own windows, its medication windows and its pin allow, in order of time. Where they exclude
 * each other, the pin gives way first, then the medication windows, so that there is something to judge.
 */
export function findAllowedStarts(visit: Visit, pin?: PinnedVisit): Minute[] {
  const inWindow = listStarts(visit);
  const inMedication = inWindow.filter((start) =>
    visit.options.some(
      ({ earliest, latest, medicationWindow: window }) =>
        earliest <= start &&
        start <= latest &&
        (!window || (window.earliest <= start && start <= window.latest)),
    ),
  );
  const starts = inMedication.length > 0 ? inMedication : inWindow;
  return pin?.start !== undefined && starts.includes(pin.start) ? [pin.start] : starts;
}

function listStarts({ options }: Visit): Minute[] {
  const starts = options.flatMap(({ earliest, latest }) =>
    Array.from({ length: Math.max(0, latest - earliest + 1) }, (_, at) => earliest + at),
  );
  return [...new Set(starts)].sort((a, b) => a - b);
}
