import { Command, InvalidArgumentError } from 'commander';
import { join } from 'node:path';
import { benchBoard } from './suites/board';
import { benchMsd } from './suites/msd/bench-msd';
import { benchPatterns } from './suites/patterns/bench-patterns';
import { benchSmallPatterns } from './suites/patterns/bench-small';
import { benchPhcp } from './suites/phcp';
import { benchRota } from './suites/rota';
import { benchRws } from './suites/rws/bench-rws';
import { benchService } from './suites/service';

function wholeNumbers(text: string): number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.every((value) => Number.isInteger(value) && value >= 0)) return numbers;
  throw new InvalidArgumentError('whole numbers with commas between them are needed.');
}

const program = new Command('bench').description(
  'Speed and quality on fixed work: one JSON line per instance.',
);
program
  .command('rota')
  .description('the rota search on the demo localities, one thread')
  .option('--steps <n>', 'steps of each search', (text) => wholeNumbers(text)[0]!, 400_000)
  .option('--seeds <list>', 'seeds', wholeNumbers, [1, 2, 3])
  .option('--keep', 'add the lines to tools/bench/history', false)
  .action(benchRota);
program
  .command('phcp')
  .description('published weeks of a home-care provider: at most two workers for each person')
  .requiredOption('--data <folder>', 'folder with the instances')
  .option('--steps <n>', 'steps of each search', (text) => wholeNumbers(text)[0]!, 50_000)
  .option('--keep', 'add the lines to tools/bench/history', false)
  .action(benchPhcp);
program
  .command('rws')
  .description('rotating rotas for whole teams: found, or proved impossible')
  .requiredOption('--data <folder>', 'folder with the instances')
  .option('--out <folder>', 'folder for the rotas that are found')
  .option('--seconds <n>', 'most seconds for each instance', (text) => wholeNumbers(text)[0]!, 30)
  .option('--seeds <list>', 'seeds', wholeNumbers, [1])
  .option('--keep', 'add the lines to tools/bench/history', false)
  .action(benchRws);
program
  .command('msd')
  .description('few distinct shifts that meet a demand curve')
  .requiredOption('--data <folder>', 'folder with the instances')
  .option('--out <folder>', 'folder for the designs')
  .option('--seconds <n>', 'most seconds for each instance', (text) => wholeNumbers(text)[0]!, 30)
  .option('--seeds <list>', 'seeds', wholeNumbers, [1])
  .option('--keep', 'add the lines to tools/bench/history', false)
  .action(benchMsd);
program
  .command('patterns')
  .description('catalogues of few work patterns for the demo locality and the demo council')
  .option('--most <n>', 'largest catalogue', (text) => wholeNumbers(text)[0]!, 40)
  .option(
    '--seconds <n>',
    'time meant for each search on four quiet cores',
    (text) => wholeNumbers(text)[0]!,
    300,
  )
  .option('--threads <n>', 'threads', (text) => wholeNumbers(text)[0]!, 4)
  .option('--seeds <list>', 'seeds', wholeNumbers, [1])
  .option('--keep', 'add the lines to tools/bench/history', false)
  .action(benchPatterns);
program
  .command('patterns-small')
  .description('eight work patterns for 200 workers, against the proved least cost')
  .option('--seconds <n>', 'what the search is told', (text) => wholeNumbers(text)[0]!, 2)
  .option('--threads <n>', 'threads', (text) => wholeNumbers(text)[0]!, 4)
  .option('--seeds <list>', 'seeds', wholeNumbers, [1, 2, 3])
  .option('--prove', 'prove the least cost anew: minutes', false)
  .option('--keep', 'add the lines to tools/bench/history', false)
  .action(benchSmallPatterns);
program
  .command('service')
  .description('the running service: boards read by many while a solve runs')
  .option('--readers <n>', 'readers side by side', (text) => wholeNumbers(text)[0]!, 50)
  .option('--seconds <n>', 'seconds of reading', (text) => wholeNumbers(text)[0]!, 15)
  .option('--keep', 'add the lines to tools/bench/history', false)
  .action(benchService);
program
  .command('board')
  .description('the rota board in headless Chromium: first render, elements, memory, scrolling')
  .option(
    '--planner <folder>',
    'the built planner',
    join(__dirname, '..', '..', '..', 'apps', 'planner', 'dist'),
  )
  .option('--keep', 'add the lines to tools/bench/history', false)
  .action(benchBoard);
program.parse();
