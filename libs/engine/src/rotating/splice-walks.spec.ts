import { aRotatingProblem } from '../testing/a-rotating-problem';
import { fromText, meetsDemand, readsWell, toText } from '../testing/read-rotating-rota';
import { spliceWalks } from './splice-walks';

const WEEKDAYS_ON = 'AAAAA--';
const WEEKEND_ON = '--AAAAA';

const aProblem = (weeks: number, work: readonly [number, number]) =>
  aRotatingProblem({ weeks, demand: [[1, 1, 2, 2, 2, 1, 1]], spare: weeks, off: [2, 2], work });
const splice = (work: readonly [number, number], walks: readonly string[]) =>
  spliceWalks(aProblem(walks.length, work), walks.map(fromText)).map(toText);

describe('spliceWalks', () => {
  it('joins two weeks where work blocks may change their lengths at the seams', () => {
    expect(splice([3, 7], [WEEKDAYS_ON, WEEKEND_ON])).toEqual(['AAAAAAA--AAA--']);
  });

  it('leaves two weeks apart where the rules allow no seam', () => {
    expect(splice([4, 7], [WEEKDAYS_ON, WEEKEND_ON])).toEqual([WEEKDAYS_ON, WEEKEND_ON]);
  });

  it('joins many weeks into one cycle that meets what they met', () => {
    const [joined, ...rest] = splice([3, 7], [WEEKDAYS_ON, WEEKEND_ON, WEEKDAYS_ON, WEEKDAYS_ON]);
    expect(rest).toEqual([]);
    expect(readsWell(aProblem(4, [3, 7]), joined!)).toBe(true);
    expect(meetsDemand(aProblem(4, [3, 7]), joined!)).toBe(true);
  });

  it('leaves one walk as it is', () => {
    expect(splice([5, 5], [WEEKDAYS_ON])).toEqual([WEEKDAYS_ON]);
  });
});
