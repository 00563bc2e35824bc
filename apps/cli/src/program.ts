import { Command, Option } from 'commander';
import { EXPORT_FORMATS } from './export-formats';
import { openConsole } from './console';
import type { ExitCode } from './exit-codes';
import { localDate, seconds, wholeNumber } from './numbers';
import { check } from './verbs/check';
import { demo } from './verbs/demo';
import { explain } from './verbs/explain';
import { addPatternVerbs } from './verbs/patterns/add-pattern-verbs';
import { report } from './verbs/report';
import { solve } from './verbs/solve';
import { validate } from './verbs/validate';

/** More threads than this find no better rota for one locality. */
const MOST_THREADS = 64;
const MOST_SEED = 2_147_483_647;

/** The command line: verbs, options and their readers. `finish` gets the exit code of the verb that ran. */
export function makeProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command('homeround').description('Rotas for council home care.').exitOverride();
  const verb = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .option('--json', 'result as JSON on standard output')
      .exitOverride();
  const withInput = (command: Command) =>
    command
      .option('--pins <file>', 'further pins, in the columns of pins.csv')
      .option('--published <rota>', 'rota that people and workers have been told of; changes to it cost')
      .option('--osrm <url>', 'take travel times from an OSRM server instead of the straight-line model')
      .option('--travel-cache <folder>', 'keep the OSRM answers here', 'travel-cache');

  withInput(verb('solve', 'make a rota'))
    .argument('<dataset>', 'dataset folder')
    .requiredOption('--from <date>', 'first day', localDate)
    .requiredOption('--days <n>', 'days, 7 to 28', wholeNumber(7, 28))
    .requiredOption('--out <rota>', 'rota file to write')
    .option('--seconds <s>', 'search for about so long (20 unless --steps is given)', seconds)
    .option('--steps <n>', 'search exactly so many steps', wholeNumber(0, 1_000_000_000))
    .option('--threads <n>', 'searches side by side', wholeNumber(1, MOST_THREADS), 1)
    .option('--seed <n>', 'same input, seed, steps and threads: same rota', wholeNumber(0, MOST_SEED), 1)
    .option('--report <file>', 'write the report as JSON')
    .action(async (folder, options) => finish(await solve(folder, options, openConsole(options.json))));
  withInput(verb('check', 'judge a rota file against every hard constraint'))
    .argument('<dataset>', 'dataset folder')
    .argument('<rota>', 'rota file')
    .action(async (folder, file, options) =>
      finish(await check(folder, file, options, openConsole(options.json))),
    );
  withInput(verb('explain', 'say why a visit is with its worker, or why nobody has it'))
    .argument('<dataset>', 'dataset folder')
    .argument('<rota>', 'rota file')
    .requiredOption('--visit <id>', 'visit id')
    .action(async (folder, file, options) =>
      finish(await explain(folder, file, options, openConsole(options.json))),
    );
  withInput(verb('report', 'say what a rota is like'))
    .argument('<dataset>', 'dataset folder')
    .argument('<rota>', 'rota file')
    .action(async (folder, file, options) =>
      finish(await report(folder, file, options, openConsole(options.json))),
    );
  verb('validate', 'list everything that is wrong with a dataset folder')
    .argument('<dataset>', 'dataset folder')
    .action((folder, options) => finish(validate(folder, openConsole(options.json))));
  verb('demo', 'make a synthetic dataset folder')
    .requiredOption('--out <folder>', 'where to write it')
    .option('--seed <n>', 'same seed and sizes: same dataset', wholeNumber(0, MOST_SEED), 1)
    .option('--localities <n>', 'localities, 1 to 6', wholeNumber(1, 6))
    .option('--workers <n>', 'workers in all', wholeNumber(1, 20_000))
    .option('--people <n>', 'people in all', wholeNumber(1, 50_000))
    .option('--dense', 'many short visits in a small area, without history')
    .action((options) => finish(demo(options, openConsole(options.json))));
  addPatternVerbs(program, finish);
  addServiceVerbs(program, verb, finish);
  return program;
}

/**
 * The verbs of the running service. Their files are read when they are used: they need the database's libraries, which the
 * others do not.
 */
function addServiceVerbs(
  program: Command,
  verb: (name: string, description: string) => Command,
  finish: (code: ExitCode) => void,
): void {
  const withData = (command: Command) =>
    command.option(
      '--data <folder>',
      "folder of the embedded database (HOMEROUND_DATA, else './homeround-data')",
    );
  withData(verb('start', 'run the service: database, planner and solver-worker'))
    .option('--port <n>', 'port of the planner (PORT, else 3000)', wholeNumber(0, 65_535))
    .option('--no-demo', 'without the demo locality and its accounts')
    .action(async (options) => {
      const { start } = await import('./verbs/start.js');
      finish(await start(options, openConsole(options.json)));
    });
  withData(verb('migrate', "bring the database's tables up to date")).action(async (options) => {
    const { migrate } = await import('./verbs/migrate.js');
    finish(await migrate(options, openConsole(options.json)));
  });
  withData(verb('import', "make a dataset the service's current one, whole or not at all"))
    .argument('<dataset>', 'folder of CSV files, a .zip of them, or an .xlsx workbook')
    .action(async (path, options) => {
      const { importDataset } = await import('./verbs/import-dataset.js');
      finish(await importDataset(path, options, openConsole(options.json)));
    });
  withData(verb('export', "write the service's current dataset"))
    .addOption(
      new Option('--format <format>', 'a folder of CSV files, or one file')
        .choices(EXPORT_FORMATS)
        .default('csv'),
    )
    .requiredOption('--out <path>', 'folder or file to write')
    .action(async (options) => {
      const { exportDataset } = await import('./verbs/export-dataset.js');
      finish(await exportDataset(options, openConsole(options.json)));
    });
  const account = program.command('account').description('accounts of the service').exitOverride();
  withData(account.command('first-administrator').description('make the first account of a new service'))
    .option('--json', 'result as JSON on standard output')
    .requiredOption('--username <name>', 'to sign in with')
    .requiredOption('--name <name>', 'as others see it')
    .addHelpText('after', '\nThe password is asked for, or read from the first line of standard input.')
    .exitOverride()
    .action(async (options) => {
      const { firstAdministrator } = await import('./verbs/first-administrator.js');
      finish(await firstAdministrator(options, openConsole(options.json)));
    });
}
