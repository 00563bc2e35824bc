import { toDice } from '../dice';
import { ORDINARY_SUPPLY } from '../profiles/ordinary-supply';
import type { Post } from '../workers/deal-posts';
import { toPatternCatalogue } from './pattern-catalogue';

const post: Post = { hours: 30, family: 'earlies', teamId: 'T1', walks: false };
const catalogue = (ownPattern: number) =>
  toPatternCatalogue({ ...ORDINARY_SUPPLY, ownPattern }, toDice(1, 'catalogue'));

describe('toPatternCatalogue', () => {
  it('offers the same shapes to posts of the same kind and contract', () => {
    const shared = catalogue(0);
    expect(shared.shapesFor(post)).toBe(shared.shapesFor({ ...post, teamId: 'T2' }));
    expect(shared.shapesFor(post)).not.toBe(shared.shapesFor({ ...post, hours: 25 }));
  });

  it('offers shapes of their own to others', () => {
    const own = catalogue(1);
    expect(own.shapesFor(post)).not.toEqual(own.shapesFor(post));
  });

  it('has one work pattern for the same times, whoever works them', () => {
    const shared = catalogue(0);
    const [first, second] = shared.shapesFor(post);
    const names = [first!, second!, structuredClone(first!)].map(
      (shape) => shared.patternOf(shape, post).workPatternId,
    );
    expect(names).toEqual(['WP001', 'WP002', 'WP001']);
    expect(shared.patterns().map(({ name }) => name)).toEqual([
      'earlies: 30 hours, no. 1',
      'earlies: 30 hours, no. 2',
    ]);
  });

  it('records an agreement exactly where the rest is short', () => {
    const shared = catalogue(0);
    const rotation: Post = { ...post, family: 'nine-week rotation' };
    const agreement = (of: Post) => shared.patternOf(shared.shapesFor(of)[0]!, of).restAgreement;
    expect(agreement(rotation)).toBeDefined();
    expect(agreement(post)).toBeUndefined();
  });
});
