import { toDice } from '../dice';
import { LOCALITIES } from '../geography/localities';
import { ORDINARY_SUPPLY } from '../profiles/ordinary-supply';
import { dealPosts, isNight } from './deal-posts';

const posts = dealPosts(
  LOCALITIES[0]!,
  200,
  [
    ['COA-WHIFFLET', 3],
    ['COA-REABLEMENT', 1],
  ],
  ORDINARY_SUPPLY,
  toDice(1, 'posts'),
);

describe('dealPosts', () => {
  it('has nights first', () => {
    expect(posts.map(isNight).lastIndexOf(true)).toBe(8);
    expect(posts.filter(isNight)).toHaveLength(9);
  });

  it('gives teams posts by their share of the visits', () => {
    expect(posts.filter(({ teamId }) => teamId === 'COA-WHIFFLET')).toHaveLength(143);
  });

  it('lets a quarter walk, in neighbourhood teams only', () => {
    const walkers = posts.filter(({ walks }) => walks);
    expect(walkers).toHaveLength(50);
    expect(walkers.every(({ teamId }) => teamId === 'COA-WHIFFLET')).toBe(true);
  });

  it('gives a contract only the kinds of pattern that it may have', () => {
    const allowed = (hours: number) => ORDINARY_SUPPLY.families[hours]!.map(([family]) => family);
    expect(
      posts.filter((post) => !isNight(post)).every(({ hours, family }) => allowed(hours).includes(family)),
    ).toBe(true);
  });
});
