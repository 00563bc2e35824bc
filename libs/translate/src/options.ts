import type { RotaInput, Visit, VisitOption } from '@homeround/domain';

/** An option with all that bounds its start in one span; `from > to` where nothing is left. */
export interface OpenOption {
  readonly visit: number;
  readonly option: VisitOption;
  readonly from: number;
  readonly to: number;
}

/** Every visit's options, in order. A pinned start leaves one option and one start: the scheduler has decided. */
export function toOpenOptions(input: RotaInput): OpenOption[][] {
  const pinnedStart = new Map(input.pins.map((pin) => [pin.visitId, pin.start]));
  return input.visits.map((visit, index) => {
    const start = pinnedStart.get(visit.visitId);
    return start === undefined
      ? visit.options.map((option) => ({ visit: index, option, ...spanOf(option) }))
      : [{ visit: index, option: nearestOption(visit, start), from: start, to: start }];
  });
}

function spanOf(option: VisitOption): { from: number; to: number } {
  const dose = option.medicationWindow;
  return {
    from: dose ? Math.max(option.earliest, dose.earliest) : option.earliest,
    to: dose ? Math.min(option.latest, dose.latest) : option.latest,
  };
}

function nearestOption(visit: Visit, start: number): VisitOption {
  const distance = (option: VisitOption) => Math.max(option.earliest - start, start - option.latest, 0);
  return visit.options.reduce((best, option) => (distance(option) < distance(best) ? option : best));
}
