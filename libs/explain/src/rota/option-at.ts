import type { Minute, Visit, VisitOption } from '@homeround/domain';

/** The option whose window holds the start; else the nearest one, the earlier of two equally near. */
export function optionAt({ options }: Visit, start: Minute): VisitOption {
  const distance = ({ earliest, latest }: VisitOption) => Math.max(earliest - start, start - latest, 0);
  return options.reduce((best, option) => (distance(option) < distance(best) ? option : best));
}
