import { aPerson, aVisit } from '@homeround/domain/testing';
import { aMorning, aMorningRota, anUnallocatedMorning } from '../testing';
import { explainVisit } from './explain-visit';
import { toVisitText } from './to-visit-text';

const textOf = (...[input, rota]: [ReturnType<typeof aMorning>, ReturnType<typeof aMorningRota>]) =>
  toVisitText(explainVisit(input, rota, 'V1')!);

describe('toVisitText', () => {
  it('tells an allocated visit from top to bottom', () => {
    const lines = textOf(aMorning(), aMorningRota());
    expect(lines.slice(0, 11)).toEqual([
      'Mrs Campbell (P1): breakfast visit, Mon 2 March (V1)',
      '  09:00–09:30 (30 minutes) with Ann Reid (W1)',
      '  May start on Mon 2 March 08:50–09:10, preferred 09:00.',
      '  Priority standard.',
      '',
      'Why Ann Reid (W1)',
      "  - In Mrs Campbell's mini-team, came 9 times in the last four weeks.",
      "  - Ann Reid has Mrs Campbell's only visit this week.",
      '  - Starts at the preferred time.',
      '  - A detour of 10 minutes, after Mr Hay.',
      '  - The next best is Jean Ross: a new face for Mrs Campbell, not from the mini-team or usual',
    ]);
    expect(lines).toContain('Who could take it and keep every rule: 1 (10 points are a minute of travel)');
    // New face 300, outside the team 60, ten minutes of travel 100; work: Ann Reid's 90 busy minutes of 360 (22 points)
    // become 50 (6 points), and Jean Ross has 50 (6 points).
    expect(lines.some((line) => line.startsWith('    +450  Jean Ross (W3) at 09:00: a new face'))).toBe(true);
    expect(lines).toContain('  - Tom Boyd (W2) at 08:50: already with Mrs Bell 09:05–09:35 (policy)');
    expect(lines.at(-1)).toBe('  In all: 1 with someone else then, or too far away; 1 not on duty.');
  });

  it('tells why nobody has a visit and what would have to change', () => {
    const people = [
      aPerson(1, { name: 'Mrs Campbell', declinedWorkers: ['W1', 'W2', 'W3'] }),
      ...aMorning().people.slice(1),
    ];
    expect(textOf(aMorning({ people }), anUnallocatedMorning())).toEqual([
      'Mrs Campbell (P1): breakfast visit (V1)',
      '  30 minutes, unallocated',
      '  May start on Mon 2 March 08:50–09:10, preferred 09:00.',
      '  Priority standard.',
      '',
      'Why nobody has it',
      '  No worker can take it: 1 not on duty; 3 declined by the person.',
      '  Shortage: Mon 2 March, 08:50–09:40: 1 visit cannot be done, because those on duty are declined by',
      '            the person (100 % for team T1).',
      '',
      'Who comes nearest',
      '  - Ann Reid (W1) at 09:00: declined by Mrs Campbell.',
      '  - Jean Ross (W3) at 09:00: declined by Mrs Campbell.',
      '  - Tom Boyd (W2) at 08:50: declined by Mrs Campbell and already with Mrs Bell 09:05–09:35.',
      '',
      'What would have to change',
      '  - One more worker on duty 08:50–09:40, free for 30 minutes with Mrs Campbell.',
    ]);
  });

  it('leaves out of the points that somebody comes at all', () => {
    const lines = textOf(aMorning(), anUnallocatedMorning());
    const points = lines.find((line) => line.includes('Ann Reid (W1) at 09:00'))!;
    expect(Number(points.trim().split(' ')[0])).toBeLessThan(5000);
  });

  it('says whom a taker of a double-up would come instead of, and with whom', () => {
    const visits = [aVisit(1, { workers: 2 }), ...aMorning().visits.slice(1)];
    const held = aMorningRota({ visits: [{ visitId: 'V1', start: 540, workerIds: ['W1', 'W2'] }] });
    expect(textOf(aMorning({ visits }), held)).toContain(
      'Who could take it instead of Tom Boyd and keep every rule: 1 (10 points are a minute of travel)',
    );
    const lines = textOf(aMorning({ visits }), anUnallocatedMorning());
    expect(lines.some((line) => line.includes('Ann Reid (W1) with Jean Ross at'))).toBe(true);
  });

  it('keeps to 100 columns', () => {
    const lines = [...textOf(aMorning(), aMorningRota()), ...textOf(aMorning(), anUnallocatedMorning())];
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});
