import { figuresLine } from './figures-line';

const figures = {
  people: 300,
  workers: 215,
  visits: 5336,
  unallocated: 34,
  workerVisits: 6000,
  distinctWorkers: 4.94,
  lowerBoundWorkers: 2.91,
  miniTeamShare: 0.995,
  newFaces: 1,
  medicationMinutesOff: 4,
  minutesOff: 9,
  contactMinutes: 1,
  travelMinutes: 1,
  travelMinutesPerVisit: 5.4,
  paidMinutes: 1,
  overtimeMinutes: 0,
  findings: 0,
  cost: {},
};

it('says the figures in one line, each beside what it is measured against', () => {
  expect(figuresLine(figures)).toBe(
    '5,336 visits, 34 unallocated · 4.9 workers per person (best possible 2.9) · ' +
      '99.5 % by mini-team or usual workers · 1 new face · 5.4 min travel per visit',
  );
});

it('leaves out what there is nothing to say of', () => {
  const none = { ...figures, miniTeamShare: null, travelMinutesPerVisit: null };
  expect(figuresLine(none)).toBe(
    '5,336 visits, 34 unallocated · 4.9 workers per person (best possible 2.9) · 1 new face',
  );
});
