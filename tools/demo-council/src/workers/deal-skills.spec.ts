import { DEMO_START } from '../demo-settings';
import { toDice } from '../dice';
import { ORDINARY_SUPPLY } from '../profiles/ordinary-supply';
import { dealSkills } from './deal-skills';

const dealt = dealSkills(200, 10, ORDINARY_SUPPLY, toDice(1, 'skills'));
const holders = (skillId: string) =>
  dealt.filter((skills) =>
    skills.some(
      (held) =>
        held.skillId === skillId &&
        held.validFrom <= DEMO_START &&
        (held.validTo ?? DEMO_START) >= DEMO_START,
    ),
  ).length;

describe('dealSkills', () => {
  it('deals each skill to its share of workers', () => {
    expect(['SVQ2', 'MEDICATION', 'EYE-DROPS'].map(holders)).toEqual([110, 180, 50]);
  });

  it('leaves one in a hundred out of registration: not yet, or no longer', () => {
    expect(holders('SSSC')).toBe(198);
    expect(dealt.every((skills) => skills.some(({ skillId }) => skillId === 'SSSC'))).toBe(true);
  });

  it('lets everybody on nights hold everything', () => {
    expect(dealt.slice(0, 10).every((skills) => skills.length === 6)).toBe(true);
  });
});
