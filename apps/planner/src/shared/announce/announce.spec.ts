import { announce, onSpoken, readSpoken } from './announce';

describe('announcements', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('says the latest of several in quick succession', () => {
    const said: string[] = [];
    const stop = onSpoken(() => said.push(readSpoken()));
    announce('one');
    announce('two');
    jest.runAllTimers();
    announce('three');
    announce('four');
    jest.runAllTimers();
    stop();
    expect(said).toEqual(['two', 'four']);
  });

  it('says the same text again as another text, else nobody would hear it', () => {
    announce('four');
    jest.runAllTimers();
    const before = readSpoken();
    announce('four');
    jest.runAllTimers();
    expect(readSpoken()).not.toBe(before);
    expect(readSpoken().trim()).toBe('four');
  });
});
