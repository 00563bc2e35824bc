import { once, remember } from './remember';

describe('remember', () => {
  it('asks once for each key', () => {
    const asked: number[] = [];
    const halve = remember(
      (value: number) => {
        asked.push(value);
        return Math.floor(value / 2);
      },
      (value) => value % 10,
    );
    expect([halve(4), halve(14), halve(5)]).toEqual([2, 2, 2]);
    expect(asked).toEqual([4, 5]);
  });

  it('remembers an undefined answer too', () => {
    let asked = 0;
    const find = once(() => void asked++);
    expect([find(), find(), asked]).toEqual([undefined, undefined, 1]);
  });
});
