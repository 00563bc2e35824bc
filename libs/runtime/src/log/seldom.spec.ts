import { seldom } from './seldom';

describe('what is told seldom', () => {
  it('is told at once, and not again right after', () => {
    const told: string[] = [];
    const tell = seldom(
      (event: string) => event,
      (event) => told.push(event),
    );
    for (const event of ['away', 'away', 'back', 'away']) tell(event);
    expect(told).toEqual(['away', 'back']);
  });
});
