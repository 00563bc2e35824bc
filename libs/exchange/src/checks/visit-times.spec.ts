import type { RecurringVisit } from '@homeround/domain';
import { aDataset, aRecurringVisit } from '@homeround/domain/testing';
import { listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

const faultsOf = (changes: Partial<RecurringVisit>) =>
  listFaults(readDataset(toFiles(aDataset({ recurringVisits: [aRecurringVisit(1, changes)] }))));

describe('visit times', () => {
  it('refuses a latest start before the earliest', () => {
    expect(faultsOf({ earliestStart: 600, latestStart: 480 })).toEqual([
      'WINDOW_IMPOSSIBLE recurring_visits.csv:2 latest_start',
    ]);
  });

  it('takes a window across midnight', () => {
    expect(faultsOf({ earliestStart: 1380, latestStart: 1500, preferredStart: 1470 })).toEqual([]);
  });

  it('refuses a preferred start outside the window', () => {
    const fault = 'PREFERRED_OUTSIDE_WINDOW recurring_visits.csv:2 preferred_start';
    expect(faultsOf({ preferredStart: 479 })).toEqual([fault]);
    expect(faultsOf({ preferredStart: 601 })).toEqual([fault]);
    expect(faultsOf({ preferredStart: 480 })).toEqual([]);
    expect(faultsOf({ preferredStart: 600 })).toEqual([]);
    expect(faultsOf({ earliestStart: 1380, latestStart: 1500, preferredStart: 1320 })).toEqual([fault]);
  });

  it('refuses a visit that is longer than every shift', () => {
    expect(faultsOf({ minutes: 360 })).toEqual([]);
    expect(faultsOf({ minutes: 361 })).toEqual(['VISIT_TOO_LONG recurring_visits.csv:2 minutes']);
  });

  it('refuses a double-up without a reason', () => {
    expect(faultsOf({ workers: 2 })).toContain(
      'DOUBLE_UP_REASON_MISSING recurring_visits.csv:2 double_up_reason',
    );
  });

  it('refuses a reason for a double-up where one worker goes', () => {
    expect(faultsOf({ doubleUpReason: 'time-saving' })).toEqual([
      'DOUBLE_UP_REASON_UNEXPECTED recurring_visits.csv:2 double_up_reason',
    ]);
  });
});
