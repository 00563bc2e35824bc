import type { WorkPattern } from '@homeround/domain';
import type { Dice } from '../dice';
import type { SupplyProfile } from '../profiles/supply-profile';
import { isNight, type Post } from '../workers/deal-posts';
import { drawShape } from './families';
import { type Shape, shortestRest } from './shape';

/** Minutes by which days begin later or end earlier than usual. Own patterns do so by quarters, the catalogue's by half-hours. */
interface Nudges {
  readonly mornings: readonly number[];
  readonly evenings: readonly number[];
}

const OWN_NUDGES: Nudges = { mornings: [0, 15, 30, 45, 60], evenings: [0, 15, 30] };
const CATALOGUE_NUDGES: Nudges = { mornings: [0, 30, 60], evenings: [0, 30] };
/** Draws of which a worker with a pattern of their own has one. */
const OWN_DRAWS = 8;
const DAILY_REST = 660;

/** Where workers' shapes come from, and the names that they get once chosen. */
export interface PatternCatalogue {
  /** The shapes that suit a post: shared ones, or some of its own. */
  shapesFor(post: Post): readonly Shape[];
  /** The work pattern of a shape: one for the same times, whoever works them. */
  patternOf(shape: Shape, post: Post): WorkPattern;
  /** All that were asked for, in order. */
  patterns(): readonly WorkPattern[];
}

export function toPatternCatalogue(profile: SupplyProfile, dice: Dice): PatternCatalogue {
  const shared = new Map<string, readonly Shape[]>();
  const named = new Map<string, WorkPattern>();
  const draw = ({ family, hours }: Post, count: number, nudges: Nudges) =>
    Array.from({ length: count }, () => {
      const nudge = { morning: dice.pick(nudges.mornings), evening: dice.pick(nudges.evenings) };
      const relief = hours <= profile.reliefUpToHours ? dice.draw(profile.relief) : 0;
      return drawShape(family, { minutes: hours * 60, nudge, relief }, dice);
    });
  return {
    shapesFor: (post) => {
      if (!isNight(post) && dice.chance(profile.ownPattern)) return draw(post, OWN_DRAWS, OWN_NUDGES);
      const key = `${post.family} ${post.hours}`;
      const known = shared.get(key) ?? draw(post, profile.catalogue, CATALOGUE_NUDGES);
      shared.set(key, known);
      return known;
    },
    patternOf: (shape, post) => {
      const key = JSON.stringify(shape);
      const known = named.get(key) ?? toWorkPattern(shape, post, named.size + 1);
      named.set(key, known);
      return known;
    },
    patterns: () => [...named.values()],
  };
}

function toWorkPattern(shape: Shape, { family, hours }: Post, number: number): WorkPattern {
  return {
    workPatternId: `WP${String(number).padStart(3, '0')}`,
    name: `${family}: ${hours} hours, no. ${number}`,
    ...shape,
    ...(shortestRest(shape) < DAILY_REST ? { restAgreement: `Demo rota agreement ${number}` } : {}),
  };
}
