import { addDays, type HeldSkill, type Period, type Worker } from '@homeround/domain';
import { dateText, wordsOfId } from '@homeround/explain';
import type { RotaAbout } from '../screen/rota-about';

/** The skills that a worker holds on any day of the period, with the dates that fall into it. */
export function wordSkills({ skills }: Worker, period: Period, { dataset }: RotaAbout): string[] {
  const last = addDays(period.from, period.days - 1);
  const nameOf = (skillId: string) =>
    dataset?.skills?.find((skill) => skill.skillId === skillId)?.name ?? wordsOfId(skillId);
  return skills
    .filter(
      ({ validFrom, validTo }) => validFrom <= last && (validTo === undefined || validTo >= period.from),
    )
    .map((held) => `${nameOf(held.skillId)}${wordDates(held, period.from, last)}`);
}

function wordDates({ validFrom, validTo }: HeldSkill, first: string, last: string): string {
  const dates = [
    ...(validFrom > first ? [`from ${dateText(validFrom)}`] : []),
    ...(validTo !== undefined && validTo < last ? [`until ${dateText(validTo)}`] : []),
  ];
  return dates.length === 0 ? '' : ` (${dates.join(', ')})`;
}
