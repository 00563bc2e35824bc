import type { Administration } from '../care-package';
import type { Skill } from '../skill';
import { skillsNeeded } from './skills-needed';

const skill = (skillId: string, neededFor: Skill['neededFor']): Skill => ({
  skillId,
  name: skillId,
  kind: 'training',
  neededFor,
});
const SKILLS = [
  skill('SSSC', 'every-visit'),
  skill('ASSIST', 'assisted-medication'),
  skill('ADMINISTER', 'administered-medication'),
  skill('STOMA', 'asked'),
];
const needed = (skills: readonly string[], ...given: Administration[]) =>
  skillsNeeded(
    { skills },
    given.map((administration) => ({ administration })),
    SKILLS,
  );

describe('skillsNeeded', () => {
  it('is what every visit needs when nothing is asked for and no medicine is given', () => {
    expect(needed([])).toEqual(['SSSC']);
  });

  it('adds what is asked for, once', () => {
    expect(needed(['STOMA', 'SSSC'])).toEqual(['STOMA', 'SSSC']);
  });

  it('asks nothing more for a prompt', () => {
    expect(needed([], 'prompt')).toEqual(['SSSC']);
  });

  it('asks for assisting where any dose is assisted', () => {
    expect(needed([], 'prompt', 'assist')).toEqual(['SSSC', 'ASSIST']);
  });

  it('asks for assisting and administering where a dose is administered', () => {
    expect(needed([], 'administer')).toEqual(['SSSC', 'ASSIST', 'ADMINISTER']);
  });
});
