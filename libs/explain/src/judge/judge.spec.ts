import { TEST_WEIGHTS } from '@homeround/domain/testing';
import { aMorning, aMorningRota } from '../testing';
import { toRotaLookup } from '../rota/rota-lookup';
import { toJudge } from './judge';

const shiftIds = { W2: 'W2@2026-03-02', W3: 'W3@2026-03-02' };
const moveTo = (workerId: string, start: number) => ({
  visitId: 'V1',
  start,
  workerIds: [workerId],
  shiftIds,
});
const judge = toJudge(toRotaLookup(aMorning(), aMorningRota()), 'V1');

describe('toJudge', () => {
  it('finds nothing where a free worker comes', () => {
    expect(judge.findAll(moveTo('W3', 540))).toEqual([]);
  });

  it('finds what somebody busy would break', () => {
    // Tom Boyd is with Mrs Bell 09:05–09:35, ten minutes away: from 08:50 he would be 25 minutes late there.
    const findings = judge.findAll(moveTo('W2', 530));
    expect(findings.map(({ rule, amount, visitIds }) => [rule, amount, visitIds])).toEqual([
      ['travel-time', 25, ['V1', 'V3']],
    ]);
    expect(judge.findForPerson(moveTo('W2', 530))).toEqual([]);
  });

  it('counts the difference of both sides, part by part', () => {
    // Jean Ross drives 10 + 10 minutes; Ann Reid saves the 10 to Mrs Campbell, as the way back is as long from Mr Hay.
    const difference = judge.findDifference(moveTo('W3', 545));
    expect(difference).toMatchObject({
      travel: 100,
      'preferred-time': 10,
      'new-face': TEST_WEIGHTS.newFace,
      'outside-team': TEST_WEIGHTS.outsideTeam,
    });
    expect(judge.findDifferenceForWorker(moveTo('W3', 545), 'W1').travel).toBe(-100);
    expect(judge.findDifferenceForPerson(moveTo('W3', 545)).travel).toBe(0);
  });

  it('knows who has something wrong already', () => {
    const late = aMorningRota({ duties: [] });
    expect(toJudge(toRotaLookup(aMorning(), late), 'V1').hasFindings('W1')).toBe(true);
    expect(judge.hasFindings('W1')).toBe(false);
  });
});
