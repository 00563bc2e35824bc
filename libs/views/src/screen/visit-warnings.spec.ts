import type { FindingBody } from '@homeround/contract';
import { toWarnings } from './visit-warnings';

const finding = (text: string, visitIds: string[], workerIds: string[]): FindingBody => ({
  rule: 'skill',
  tier: 'policy',
  visitIds,
  workerIds,
  personIds: [],
  amount: 1,
  text,
});

describe('toWarnings', () => {
  const warningsOf = toWarnings([
    finding('Late.', ['V1'], []),
    finding('No skill.', ['V1', 'V2'], ['W1']),
    finding('Too long.', [], ['W1']),
    finding('Late.', ['V1'], []),
  ]);

  it('gives each visit its findings, the same words once', () => {
    expect([warningsOf('V1'), warningsOf('V2'), warningsOf('V3')]).toEqual([
      ['Late.', 'No skill.'],
      ['No skill.'],
      [],
    ]);
  });

  it('leaves out what is wrong with the other worker of a double-up', () => {
    expect([warningsOf('V1', 'W1'), warningsOf('V1', 'W2')]).toEqual([['Late.', 'No skill.'], ['Late.']]);
  });
});
