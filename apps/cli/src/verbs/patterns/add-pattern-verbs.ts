import { CANDIDATE_ORIGINS } from '@homeround/domain';
import { type Command, Option } from 'commander';
import { openConsole } from '../../console';
import type { ExitCode } from '../../exit-codes';
import { localDate, seconds, wholeNumber } from '../../numbers';
import {
  BOUND_NAMES,
  BOUND_WORDS,
  pickBounds,
  readAgain,
  readBound,
  readList,
  readUse,
  toFlag,
} from './option-readers';

type Finish = (code: ExitCode) => void;

const MOST_SEED = 2_147_483_647;
const MOST_PATTERNS = 60;
/** As the service's: more threads find no better front. */
const MOST_THREADS = 16;

/** The verbs of choosing work patterns. Their files are read when they are used: they need libraries that others do not. */
export function addPatternVerbs(program: Command, finish: Finish): void {
  const patterns = program
    .command('patterns')
    .description('choose a few work patterns to consult on')
    .exitOverride();
  const verb = (name: string, description: string) =>
    patterns
      .command(name)
      .description(description)
      .argument('<dataset>', 'dataset folder')
      .option('--json', 'result as JSON on standard output')
      .exitOverride();
  verb('count', 'say how many work patterns there are, counted four ways')
    .option('--merges', 'say which patterns count once, and why')
    .action(async (folder, options) => {
      const { count } = await import('./count.js');
      finish(count(folder, options, openConsole(options.json)));
    });
  addFront(verb('front', 'search for the best catalogues of 1, 2, … work patterns'), finish);
  addOption(verb('option', 'make an option of a catalogue, and measure it'), finish);
  addPack(verb('pack', 'write a consultation pack: page, PDF, workbook and letters'), finish);
}

function addFront(command: Command, finish: Finish): void {
  command
    .requiredOption('--out <front>', 'front file to write')
    .option('--k-max <n>', 'most patterns of a catalogue', wholeNumber(1, MOST_PATTERNS), 40)
    .option('--seconds <s>', 'about how long it takes on four quiet cores', seconds, 300)
    .option('--threads <n>', 'searches side by side', wholeNumber(1, MOST_THREADS), 4)
    .option('--seed <n>', 'same input, seconds and seed: same front', wholeNumber(0, MOST_SEED), 1)
    .option('--settings <file>', 'JSON of weights, bounds and the like that differ from the usual ones')
    .addOption(
      new Option('--use <origins>', `which patterns may be chosen: ${CANDIDATE_ORIGINS.join(',')}`)
        .argParser(readUse)
        .default(readUse('present,library,generated'), 'present,library,generated'),
    )
    .option('--locality <ids>', 'only these localities', readList)
    .option('--day <date>', 'on which agreements and visits must hold; where the history ends', localDate)
    .option('--name <text>', 'name of the front')
    .action(async (folder, options) => {
      const { front } = await import('./front.js');
      finish(await front(folder, options, openConsole(options.json)));
    });
}

function addOption(command: Command, finish: Finish): void {
  command
    .requiredOption('--front <front>', 'front file to choose from')
    .requiredOption('--k <n>', 'at most so many patterns', wholeNumber(1, MOST_PATTERNS))
    .requiredOption('--out <option>', 'option file to write')
    .option('--name <text>', 'name of the option')
    .option('--note <text>', 'what a reader should know of it')
    .option('--fixed <ids>', 'patterns that must be in it', readList)
    .option('--forbid <ids>', 'patterns that must not', readList);
  for (const name of BOUND_NAMES) command.option(`--${toFlag(name)} <n>`, BOUND_WORDS[name], readBound(name));
  command
    .option('--search-seconds <s>', 'for a search with patterns or bounds of one’s own', seconds)
    .option('--threads <n>', 'searches or rotas side by side', wholeNumber(1, MOST_THREADS), 4)
    .option('--measure', 'make a real rota of every locality and seed, on the option’s patterns and today’s')
    .option('--from <date>', 'first day of these rotas (the day of the front)', localDate)
    .option('--days <n>', 'their days, 7 to 28', wholeNumber(7, 28), 7)
    .option('--seeds <n>', 'rotas of each locality, 1 to 5', wholeNumber(1, 5), 2)
    .option('--seconds <s>', 'search for each about so long (20 unless --steps is given)', seconds)
    .option('--steps <n>', 'search for each exactly so many steps', wholeNumber(0, 1_000_000_000))
    .option('--pay <file>', 'JSON of pay rates that differ from the usual ones')
    .action(async (folder, options) => {
      const { option } = await import('./option.js');
      const bounds = pickBounds(options);
      finish(await option(folder, { ...options, bounds }, openConsole(options.json)));
    });
}

function addPack(command: Command, finish: Finish): void {
  command
    .requiredOption('--option <option>', 'option file; again for options to set beside it', readAgain)
    .requiredOption('--out <folder>', 'where to write the pack')
    .option(
      '--changeover <date>',
      'from when the patterns would hold (earliest that leaves the notice)',
      localDate,
    )
    .option('--until <date>', 'last day for comments', localDate)
    .option('--reply <text>', 'how staff can comment')
    .option('--named', 'names of workers in the workbook, beside their ids')
    .action(async (folder, options) => {
      const { pack } = await import('./pack.js');
      finish(await pack(folder, options, openConsole(options.json)));
    });
}
