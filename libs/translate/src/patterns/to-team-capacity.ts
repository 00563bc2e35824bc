import type { TeamAnswers, TeamRating } from '@homeround/engine';
import { DAY_PARTS, type DayPart, PARTS_PER_WEEK } from '@homeround/patterns';

/** How many of all people mini-teams can serve. Shares are 0–1. */
export interface TeamShares {
  /** Of people served at the same time, with the hours that there are. */
  readonly share: number;
  /** Proven: no larger share can be. */
  readonly atMost: number;
  /** If there were nobody else to visit: always larger, and no measure of continuity. */
  readonly reached: number;
  /** Where hours are scarcest, most first; at most three. */
  readonly scarcest: readonly ScarcePart[];
}

/** A part of the week, and its share of what is scarce. */
export interface ScarcePart {
  readonly weekday: number;
  readonly part: DayPart;
  readonly share: number;
}

export interface TeamCapacity {
  readonly people: number;
  /** With teams of each person's own size. */
  readonly own: TeamShares;
  /** With teams of at most `size` workers for everybody, in the order asked for. */
  readonly bySize: readonly (TeamShares & { readonly size: number })[];
}

/** The engine's answers for all localities together. All must have been asked about the same sizes. */
export function toTeamCapacity(answers: readonly TeamAnswers[]): TeamCapacity {
  const people = answers.reduce((sum, answer) => sum + answer.people, 0);
  const sharesAt = (at: number) => {
    const ratings = answers.map((answer) => answer.ratings[at]!);
    return toShares(ratings, people);
  };
  const asked = answers[0]?.ratings ?? [];
  return {
    people,
    own: sharesAt(0),
    bySize: asked.flatMap(({ size }, at) => (size === undefined ? [] : [{ size, ...sharesAt(at) }])),
  };
}

function toShares(ratings: readonly TeamRating[], people: number): TeamShares {
  const shareOf = (count: (rating: TeamRating) => number) =>
    people === 0 ? 1 : ratings.reduce((sum, rating) => sum + count(rating), 0) / people;
  return {
    share: shareOf(({ served }) => served),
    atMost: shareOf(({ atMost }) => atMost),
    reached: shareOf(({ reached }) => reached),
    scarcest: toScarcest(ratings),
  };
}

/** A locality counts by the people whom it cannot serve: where everybody is served nothing is scarce. */
function toScarcest(ratings: readonly TeamRating[]): ScarcePart[] {
  const weight = new Float64Array(PARTS_PER_WEEK);
  for (const { scarceIn, reached, served } of ratings)
    scarceIn.forEach(
      (share, cell) => (weight[cell % PARTS_PER_WEEK]! += share * Math.max(0, reached - served)),
    );
  const all = weight.reduce((sum, one) => sum + one, 0);
  return [...weight.keys()]
    .filter((part) => weight[part]! > 0)
    .sort((a, b) => weight[b]! - weight[a]! || a - b)
    .slice(0, 3)
    .map((part) => ({
      weekday: Math.floor(part / DAY_PARTS.length),
      part: DAY_PARTS[part % DAY_PARTS.length]!,
      share: weight[part]! / all,
    }));
}
