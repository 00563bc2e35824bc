import type { Move } from './moves';

/** What a key asks of the board. */
export type BoardCommand =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'type'; readonly letter: string }
  | { readonly kind: 'open' | 'pin' | 'takers' | 'help' | 'back' | 'find' }
  | { readonly kind: 'problem'; readonly direction: 1 | -1 };

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export interface KeyState {
  /** The focus is on a visit, not on a worker. */
  readonly onCell: boolean;
  /** A name is being typed: letters belong to it. */
  readonly typing: boolean;
}

const MOVE_KEYS: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

/** The keys of the board; undefined = not ours. Letters with Ctrl, Alt or Meta belong to the browser. */
export function readKey(pressed: PressedKey, state: KeyState): BoardCommand | undefined {
  const { key, ctrlKey, metaKey, altKey } = pressed;
  if (altKey || metaKey) return undefined;
  if (ctrlKey) return readCtrlKey(key);
  const move = MOVE_KEYS[key];
  if (move) return { kind: 'move', move };
  if (key === 'Enter') return { kind: 'open' };
  if (key === 'Escape') return { kind: 'back' };
  if (state.typing && key.length === 1) return { kind: 'type', letter: key };
  return readLetter(key, state);
}

function readCtrlKey(key: string): BoardCommand | undefined {
  if (key === 'Home') return { kind: 'move', move: 'first' };
  return key === 'End' ? { kind: 'move', move: 'last' } : undefined;
}

/** Command letters come first; `/` opens type-ahead for names that begin with one of them. */
function readLetter(key: string, { onCell }: KeyState): BoardCommand | undefined {
  if (key === '?') return { kind: 'help' };
  if (key === '/') return { kind: 'find' };
  if (key === ' ') return { kind: 'open' };
  if (key === 'n') return { kind: 'problem', direction: 1 };
  if (key === 'N') return { kind: 'problem', direction: -1 };
  if (onCell && key.toLowerCase() === 'p') return { kind: 'pin' };
  if (onCell && key.toLowerCase() === 'w') return { kind: 'takers' };
  return /^\p{L}$/u.test(key) ? { kind: 'type', letter: key } : undefined;
}
