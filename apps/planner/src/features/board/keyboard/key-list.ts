/** The keys of the board as its help lists them. */
export const KEY_LIST: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'Tab', does: 'Into the board and out of it' },
  { keys: '← →', does: 'The visit before, the visit after' },
  { keys: '↑ ↓', does: 'The visit nearest in time on the worker above or below' },
  { keys: 'Home, End', does: 'The worker, the last visit of the row' },
  { keys: 'Ctrl + Home, Ctrl + End', does: 'The first worker, the last visit of the board' },
  { keys: 'Page Up, Page Down', does: 'A screen of workers up or down' },
  { keys: 'Letters', does: 'Type a name: of a worker on a worker, of a person on a visit' },
  { keys: '/', does: 'Before a name that begins with N, P or W' },
  { keys: 'Enter', does: 'Open the details of the visit; on a worker, the worker’s page' },
  { keys: 'N, Shift + N', does: 'The next problem, the problem before' },
  { keys: 'P', does: 'Pin the visit or lift its pin' },
  { keys: 'W', does: 'Who else can take the visit' },
  { keys: 'Esc', does: 'Back: from the details to the board, then close them' },
  { keys: '?', does: 'These keys' },
];
