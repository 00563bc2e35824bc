import { OBJECTIVE_PARTS, type ObjectiveParts } from '@homeround/domain';
import { TEST_WEIGHTS } from '@homeround/domain/testing';
import { wordDifference } from './difference-words';

const nothing = Object.fromEntries(OBJECTIVE_PARTS.map((part) => [part, 0])) as ObjectiveParts;
const word = (changes: Partial<ObjectiveParts>, start = 545) =>
  wordDifference(
    { ...nothing, ...changes },
    { weights: TEST_WEIGHTS, person: 'Mrs Campbell', start, preferred: 540 },
  );

describe('wordDifference', () => {
  it('names nothing where nothing changes', () => {
    expect(word({})).toEqual([]);
  });

  it('turns points back into minutes, workers and faces', () => {
    expect(word({ travel: 120, 'new-face': 300, spread: 400, 'preferred-time': 10 })).toEqual([
      'a new face for Mrs Campbell',
      '5 minutes later than preferred',
      '12 minutes more travel',
    ]);
    expect(word({ travel: -10, commute: 40, overtime: -300 })).toEqual([
      '1 minute less travel',
      '8 minutes more between home and the visits',
      '60 minutes less of flexible duty',
    ]);
    expect(word({ 'mini-team': 600 })).toEqual(['1 worker more than Mrs Campbell should meet']);
    expect(word({ 'mini-team': -1200 })).toEqual(['2 workers fewer than Mrs Campbell should meet']);
    expect(word({ wishes: 40 })).toEqual(['2 wishes of Mrs Campbell not met']);
  });

  it('says when the visit would start, whether that is better or worse than now', () => {
    expect(word({ 'medication-time': -60 }, 530)).toEqual(['10 minutes earlier than preferred']);
    expect(word({ 'preferred-time': -20 }, 540)).toEqual(['at the preferred time']);
  });

  it('words what has no unit as better or worse', () => {
    expect(word({ spread: -20, 'outside-team': 60, workload: 3, change: 150 })).toEqual([
      'visits to Mrs Campbell shared among fewer faces',
      'not from the mini-team or usual workers',
      'work shared less evenly',
      'a change from what was published',
    ]);
    expect(word({ 'new-face': -300, 'outside-team': -60, wishes: -20, workload: -3, change: -50 })).toEqual([
      'one new face fewer for Mrs Campbell',
      'from the mini-team or usual workers',
      '1 wish of Mrs Campbell met',
      'work shared more evenly',
      'back to what was published',
    ]);
  });

  it('leaves out that somebody comes at all', () => {
    expect(word({ unallocated: -1_000_000, travel: 100 })).toEqual(['10 minutes more travel']);
  });
});
