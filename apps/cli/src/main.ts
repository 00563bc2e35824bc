import { CommanderError } from 'commander';
import { toFaultLine } from './console';
import { EXIT } from './exit-codes';
import { makeProgram } from './program';
import { Refusal } from './refusal';

function codeOf(fault: unknown): number {
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? EXIT.done : EXIT.refused;
  if (fault instanceof Refusal) {
    for (const line of fault.faults) process.stderr.write(`${toFaultLine(line)}\n`);
    return EXIT.refused;
  }
  process.stderr.write(
    `A fault of the program, please report it: ${fault instanceof Error ? fault.stack : String(fault)}\n`,
  );
  return EXIT.fault;
}

makeProgram((code) => (process.exitCode = code))
  .parseAsync()
  .catch((fault: unknown) => (process.exitCode = codeOf(fault)));
