import { COUNT_LEVELS, countPatterns, FAMILY_WORDS, type PatternCounts } from '@homeround/patterns';
import type { Console } from '../../console';
import { EXIT, type ExitCode } from '../../exit-codes';
import { loadDataset } from '../../load-input';
import { toTableLines } from './figure-text';

export interface CountOptions {
  /** Says which patterns count once, and why. */
  readonly merges?: boolean;
}

/** How many work patterns there are, counted four ways. */
export function count(folder: string, { merges }: CountOptions, console: Console): ExitCode {
  const { workPatterns, workers, name } = loadDataset(folder, console);
  const counts = countPatterns(workPatterns, workers);
  console.data({ dataset: name, workers: workers.length, ...counts });
  console.result([
    ...toCountLines(counts, workers.length),
    ...toFamilyLines(counts),
    ...(merges ? toMergeLines(counts) : []),
  ]);
  return EXIT.done;
}

function toCountLines(
  { raw, shifted, rounded, families, unusedIds }: PatternCounts,
  workers: number,
): string[] {
  const lines = toTableLines([
    ['work patterns as they are written', `${raw}`],
    ['when a cycle may start in any week', `${shifted}`],
    ['when 15 minutes make no difference', `${rounded}`],
    ['families that people have a name for', `${families}`],
  ]);
  const unused = unusedIds.length === 0 ? '' : `; ${unusedIds.length} that nobody works are not counted`;
  return [`${workers.toLocaleString('en-GB')} workers${unused}`, ...lines];
}

function toFamilyLines({ groups }: PatternCounts): string[] {
  const rows = [
    ['family', 'patterns', 'workers', ''],
    ...groups.families.map(({ family, memberIds, workers }) => [
      ...[family, `${memberIds.length}`, `${workers}`],
      FAMILY_WORDS[family],
    ]),
  ];
  return toTableLines(rows, [3]);
}

function toMergeLines({ groups }: PatternCounts): string[] {
  return COUNT_LEVELS.flatMap((level) =>
    groups[level]
      .filter(({ memberIds }) => level !== 'families' && memberIds.length > 1)
      .map(({ representativeId, memberIds, reason }) => {
        const others = memberIds.filter((id) => id !== representativeId);
        return `${level}: ${representativeId} stands for ${others.join(', ')}: ${reason}`;
      }),
  );
}
