import type { Dataset } from '@homeround/domain';
import { aDataset, aPerson, aRecurringVisit, aWorker } from '@homeround/domain/testing';
import fc from 'fast-check';
import { aRichDataset } from '../testing';
import { readDataset } from './read-dataset';
import { writeDataset } from './write-dataset';

const readBack = (dataset: Dataset) => readDataset(writeDataset(dataset));

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 15 })
  .map((value) => value.replace(/\p{Cc}/gu, '').trim())
  .filter((value) => value !== '');
const words = fc.uniqueArray(
  text.map((value) => value.replaceAll('|', '/')),
  { maxLength: 3 },
);
const ids = (...from: string[]) => fc.shuffledSubarray(from);
const clock = fc.integer({ min: 0, max: 1439 });

const person = fc
  .record({
    name: text,
    miniTeamSize: fc.integer({ min: 3, max: 9 }),
    miniTeam: ids('W1', 'W2', 'W3'),
    preferredWorkers: ids('W1', 'W2'),
    languages: words,
    interests: words,
    traits: words,
    workerGender: fc.option(fc.constant({ gender: 'female' as const, must: false }), { nil: undefined }),
  })
  .map(({ workerGender, ...changes }) =>
    aPerson(1, { ...changes, ...(workerGender ? { workerGender } : {}) }),
  );

const visit = fc
  .record({
    earliestStart: clock,
    width: fc.integer({ min: 0, max: 720 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    label: text,
    minutes: fc.integer({ min: 1, max: 360 }),
    everyWeeks: fc.integer({ min: 1, max: 52 }),
    weekdays: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
    any: fc.boolean(),
  })
  .map(({ width, share, weekdays, any, ...changes }) =>
    aRecurringVisit(1, {
      ...changes,
      latestStart: changes.earliestStart + width,
      preferredStart: changes.earliestStart + Math.floor(width * share),
      days: any ? { kind: 'any', count: 1, weekdays } : { kind: 'fixed', weekdays },
    }),
  );

const dataset = fc
  .record({
    name: text,
    person,
    visit,
    interests: words,
    latitude: fc.double({ min: 55, max: 56, noNaN: true }),
  })
  .map(({ name, person: somebody, visit: line, interests, latitude }) =>
    aDataset({
      name,
      people: [somebody],
      recurringVisits: [line],
      workers: [aWorker(1, { interests }), aWorker(2), aWorker(3)],
      places: aDataset().places.map((place) => ({ ...place, latitude })),
    }),
  );

describe('writeDataset', () => {
  it('writes what reads as the same dataset, every list and field in use', () => {
    expect(readBack(aRichDataset())).toMatchObject({ dataset: aRichDataset() });
    expect((readBack(aRichDataset()) as { dataset: Dataset }).dataset).toEqual(aRichDataset());
  });

  it('writes what reads as the same dataset, whatever the texts, times and days', () => {
    fc.assert(
      fc.property(dataset, (written) => {
        expect((readBack(written) as { dataset: Dataset }).dataset).toEqual(written);
      }),
      { numRuns: 200 },
    );
  });

  it('writes the same bytes for the same dataset', () => {
    expect(writeDataset(aRichDataset())).toEqual(writeDataset(aRichDataset()));
  });

  it('writes people as a reader would', () => {
    const file = new TextDecoder().decode(writeDataset(aRichDataset()).get('recurring_visits.csv'));
    expect(file.split('\n')[2]).toBe(
      'R2,P1,lunch,2026-01-05,2027-01-04,1,daily,12:00,13:00,12:15,30,2,manual-handling,,critical,movable',
    );
    expect(file.split('\n')[3]).toContain(',2,Sun Mon,23:30,01:00,00:15,');
  });
});
