import type { Person } from '@homeround/domain';
import type { Dice, Shares } from '../dice';
import type { Need } from './draw-needs';

type Wishes = Pick<Person, 'workerGender' | 'languages' | 'interests' | 'traits'>;

export const INTERESTS = [
  'baking',
  'bingo',
  'birds',
  'books',
  'country music',
  'crosswords',
  'fishing',
  'football',
  'gardening',
  'history',
  'knitting',
  'painting',
];

/** Spoken by some workers beside English, and wished by some people. */
export const LANGUAGES: Shares<string> = [
  ['Polish', 3],
  ['Urdu', 3],
  ['Punjabi', 2],
  ['BSL', 2],
  ['Gaelic', 1],
];

/** A home's traits that some workers may not be sent to, with the share of people and of workers. */
export const TRAITS = [
  { trait: 'dog', people: 0.15, workers: 0.06 },
  { trait: 'smoker', people: 0.12, workers: 0.07 },
  { trait: 'stairs', people: 0.1, workers: 0.04 },
] as const;

/** What a person wishes of their workers; nothing at all where `wishes` is false. */
export function drawWishes(wishes: boolean, need: Need, dice: Dice): Wishes {
  if (!wishes) return { languages: [], interests: [], traits: [] };
  const gender = drawGender(need, dice);
  return {
    ...(gender ? { workerGender: gender } : {}),
    languages: dice.chance(0.05) ? [dice.draw(LANGUAGES)] : [],
    interests: dice.chance(0.5) ? dice.sample(INTERESTS, dice.whole(1, 3)) : [],
    traits: TRAITS.filter(({ people }) => dice.chance(people)).map(({ trait }) => trait),
  };
}

/** Where few can come, a gender may be wished for but is no must: men, and anybody by night. */
function drawGender({ doubleUp, service }: Need, dice: Dice): Person['workerGender'] {
  return dice.draw<Person['workerGender']>([
    [undefined, 79],
    [{ gender: 'female', must: service !== 'night' }, 8],
    [{ gender: 'female', must: false }, 9],
    [{ gender: 'male', must: false }, doubleUp ? 0 : 4],
  ]);
}
