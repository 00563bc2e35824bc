import { readKey } from './board-keys';

const press = (key: string, held: { ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});
const onVisit = { onCell: true, typing: false };
const onWorker = { onCell: false, typing: false };

describe('readKey', () => {
  it.each([
    ['ArrowUp', 'up'],
    ['End', 'row-end'],
    ['PageDown', 'page-down'],
  ])('moves on %s', (key, move) => {
    expect(readKey(press(key), onVisit)).toEqual({ kind: 'move', move });
  });

  it('goes to the ends of the board with Ctrl', () => {
    expect(readKey(press('Home', { ctrlKey: true }), onVisit)).toEqual({ kind: 'move', move: 'first' });
    expect(readKey(press('End', { ctrlKey: true }), onVisit)).toEqual({ kind: 'move', move: 'last' });
  });

  it('leaves the browser’s own keys alone', () => {
    expect(readKey(press('p', { ctrlKey: true }), onVisit)).toBeUndefined();
    expect(readKey(press('n', { metaKey: true }), onVisit)).toBeUndefined();
    expect(readKey(press('ArrowLeft', { altKey: true }), onVisit)).toBeUndefined();
    expect(readKey(press('Tab'), onVisit)).toBeUndefined();
    expect(readKey(press('F5'), onVisit)).toBeUndefined();
  });

  it('takes P and W as commands on a visit and as letters on a worker', () => {
    expect(readKey(press('p'), onVisit)).toEqual({ kind: 'pin' });
    expect(readKey(press('W'), onVisit)).toEqual({ kind: 'takers' });
    expect(readKey(press('p'), onWorker)).toEqual({ kind: 'type', letter: 'p' });
  });

  it('goes through problems with N, backwards with Shift', () => {
    expect(readKey(press('n'), onWorker)).toEqual({ kind: 'problem', direction: 1 });
    expect(readKey(press('N'), onVisit)).toEqual({ kind: 'problem', direction: -1 });
  });

  it('gives every letter to the name while one is being typed', () => {
    const typing = { onCell: true, typing: true };
    expect(readKey(press('n'), typing)).toEqual({ kind: 'type', letter: 'n' });
    expect(readKey(press(' '), typing)).toEqual({ kind: 'type', letter: ' ' });
    expect(readKey(press('Escape'), typing)).toEqual({ kind: 'back' });
  });

  it('begins a name with / where its first letter is a command', () => {
    expect(readKey(press('/'), onVisit)).toEqual({ kind: 'find' });
  });
});
