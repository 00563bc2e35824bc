/** What the command tells its caller; documented in docs/command-line.md. */
export const EXIT = {
  done: 0,
  /** The rota breaks a hard constraint. */
  findings: 1,
  /** The command line, a dataset or a file is wrong; nothing was made. */
  refused: 2,
  /** A fault of the program. */
  fault: 3,
  /** Stopped by Ctrl-C; the best rota so far was written. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
