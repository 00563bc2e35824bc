import type { FaultBody } from '@homeround/contract';
import { filesOf, filterFaults } from './filter-faults';

const FAULTS: FaultBody[] = [
  {
    code: 'UNKNOWN_PERSON',
    cause: 'No person P9.',
    action: 'Add it.',
    severity: 'refuse',
    file: 'doses.csv',
    row: 4,
    column: 'personId',
  },
  {
    code: 'NO_SKILL',
    cause: 'A worker has no skill.',
    action: 'Look at it.',
    severity: 'warn',
    file: 'workers.csv',
    row: 2,
  },
  { code: 'FILE_MISSING', cause: 'people.csv is missing.', action: 'Add it.', severity: 'refuse' },
];
const codesOf = (faults: readonly FaultBody[]) => faults.map(({ code }) => code);

describe('the list of problems', () => {
  it('shows all without a filter', () => expect(filterFaults(FAULTS, {})).toHaveLength(3));

  it('is narrowed by kind and by file', () => {
    expect(codesOf(filterFaults(FAULTS, { severity: 'warn' }))).toEqual(['NO_SKILL']);
    expect(codesOf(filterFaults(FAULTS, { severity: 'refuse', file: 'doses.csv' }))).toEqual([
      'UNKNOWN_PERSON',
    ]);
  });

  it('is narrowed by letters of cause, action, code and column, whatever the case', () => {
    expect(codesOf(filterFaults(FAULTS, { text: 'PERSONID' }))).toEqual(['UNKNOWN_PERSON']);
    expect(codesOf(filterFaults(FAULTS, { text: ' add it ' }))).toEqual(['UNKNOWN_PERSON', 'FILE_MISSING']);
  });

  it('names the files that have problems once each', () => {
    expect(filesOf([...FAULTS, FAULTS[0]!])).toEqual(['doses.csv', 'workers.csv']);
  });
});
