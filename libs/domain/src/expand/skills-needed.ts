import type { Dose, RecurringVisit } from '../care-package';
import type { Skill, SkillId } from '../skill';

/** The skills that a recurring visit with these doses needs: those it asks for, then those that every visit of its kind needs. */
export function skillsNeeded(
  recurring: Pick<RecurringVisit, 'skills'>,
  doses: readonly Pick<Dose, 'administration'>[],
  skills: readonly Skill[],
): SkillId[] {
  const administered = doses.some((dose) => dose.administration === 'administer');
  const assisted = administered || doses.some((dose) => dose.administration === 'assist');
  const implied = skills.filter(
    ({ neededFor }) =>
      neededFor === 'every-visit' ||
      (neededFor === 'assisted-medication' && assisted) ||
      (neededFor === 'administered-medication' && administered),
  );
  return [...new Set([...recurring.skills, ...implied.map((skill) => skill.skillId)])];
}
