import { addDays, type HeldSkill } from '@homeround/domain';
import { DEMO_START } from '../demo-settings';
import type { Dice } from '../dice';
import type { SupplyProfile } from '../profiles/supply-profile';
import { SSSC } from './skills';

/** Long before any demo. */
const LONG_AGO = '2019-01-07';

/**
 * Who holds what, in the profile's shares. The first `nights` workers hold everything. One in a hundred is not registered
 * in the demo's first week: some not yet, some no longer.
 */
export function dealSkills(count: number, nights: number, profile: SupplyProfile, dice: Dice): HeldSkill[][] {
  const held = Array.from({ length: count }, (): HeldSkill[] => []);
  for (const [skillId, share] of Object.entries(profile.skills)) {
    const others = Math.max(0, Math.round(count * share) - nights);
    const byDay = dice.sample([...held.keys()].slice(nights), others);
    const holders = new Set([...[...held.keys()].slice(0, nights), ...byDay]);
    held.forEach((skills, index) => {
      if (holders.has(index)) skills.push({ skillId, validFrom: addDays(LONG_AGO, dice.whole(0, 2000)) });
      else if (skillId === SSSC) skills.push(drawOutdated(index, dice));
    });
  }
  return held;
}

function drawOutdated(index: number, dice: Dice): HeldSkill {
  return index % 2 === 0
    ? { skillId: SSSC, validFrom: addDays(DEMO_START, dice.whole(10, 25)) }
    : { skillId: SSSC, validFrom: LONG_AGO, validTo: addDays(DEMO_START, -dice.whole(2, 12)) };
}
