import type { Service } from '@homeround/domain';
import type { Dice } from '../dice';
import type { DemandProfile } from '../profiles/demand-profile';

/** What one person needs, before anything else is known of them. */
export interface Need {
  readonly visitsPerDay: number;
  readonly doubleUp: boolean;
  readonly service: Service;
}

/** Deals visits a day, double-ups and services in the profile's shares. */
export function drawNeeds(count: number, profile: DemandProfile, dice: Dice): Need[] {
  const visitsPerDay = dice.deal(count, profile.visitsPerDay);
  const doubleUp = dealDoubleUps(visitsPerDay, profile, dice);
  const heavy = (index: number) => doubleUp[index]! && visitsPerDay[index]! >= 3;
  const service = Array<Service>(count).fill('mainstream');
  const order = dice.shuffle([...service.keys()]);

  for (const [name, share] of profile.services) {
    const wanted = Math.round(count * share);
    const open = order.filter((index) => service[index] === 'mainstream' && suits(name, heavy(index)));
    for (const index of open.slice(0, wanted)) service[index] = name;
  }
  return service.map((name, index) => ({
    visitsPerDay: visitsPerDay[index]!,
    doubleUp: doubleUp[index]!,
    service: name,
  }));
}

/** Intensive and night support go to people with heavy needs, the others to everybody else. */
function suits(service: Service, heavy: boolean): boolean {
  return heavy === (service === 'intensive' || service === 'night');
}

function dealDoubleUps(visitsPerDay: readonly number[], profile: DemandProfile, dice: Dice): boolean[] {
  const doubleUp = Array<boolean>(visitsPerDay.length).fill(false);
  for (const [visits] of profile.visitsPerDay) {
    const group = [...doubleUp.keys()].filter((index) => visitsPerDay[index] === visits);
    const share = profile.doubleUps[visits] ?? 0;
    for (const index of dice.sample(group, Math.round(group.length * share))) doubleUp[index] = true;
  }
  return doubleUp;
}
