import type { PatternBody } from '@homeround/contract';
import { KNOWN_PATTERNS } from '@homeround/patterns';
import type { PackContent } from '../content/pack-content';
import { type Block, bullets, column, heading, pictures, text } from '../document/blocks';
import { toCyclePicture } from '../pictures/cycle-picture';
import { SHIFT_PART_WORDS } from '../pictures/inks';
import { decimal, plural } from '../words/numbers';
import { sourceOf } from '../words/option-words';
import { type Cycle, wordCycle } from '../words/word-cycle';

const PICTURE_WIDTH = 420;
/** Printed of those that are kept individually, most workers first. */
const KEPT_SHOWN = 15;
const TIER_WORDS = { law: 'Law', policy: 'Policy', 'good-practice': 'Good practice' } as const;

/** Each pattern of the option: picture, words, who would work it, and what it falls short of. */
export function patternsSection(content: PackContent): Block[] {
  const { option } = content;
  return [
    heading(2, 'The work patterns of this option', true),
    text(
      `Pictures: one row for each week of the cycle (W1, W2 …), one column for each day, a bar where the shift lies between 06:00 and midnight (between midnights for patterns with nights). Outlined bars are worked only if asked. ${Object.values(SHIFT_PART_WORDS).join('. ')}.`,
      'note',
    ),
    {
      kind: 'table',
      caption: 'Patterns and how many would work them',
      source: sourceOf(content, 'Workers: worked out.'),
      columns: [
        column('Pattern', 5, 'left'),
        column('Family', 3, 'left'),
        column('Weeks', 1.1),
        column('Hours a week', 1.4),
        column('Weekends in four', 1.6),
        column('Workers', 1.4),
      ],
      rows: option.catalogue.map((pattern) => ({
        cells: [
          `${pattern.name} (${pattern.workPatternId})`,
          pattern.family,
          decimal(pattern.cycleWeeks),
          decimal(pattern.weeklyMinutes / 60, 2),
          decimal(pattern.weekendsInFour),
          decimal(pattern.workers),
        ],
      })),
    },
    ...option.catalogue.flatMap((pattern) => patternBlocks(content, pattern)),
    ...keptBlocks(content),
    ...comparatorBlocks(),
  ];
}

function patternBlocks({ localities }: PackContent, pattern: PatternBody): Block[] {
  const nameOf = new Map(localities.map(({ localityId, name }) => [localityId, name]));
  const places = pattern.workersByLocality.map(
    ({ localityId, workers }) => `${nameOf.get(localityId) ?? localityId} ${decimal(workers)}`,
  );
  return [
    heading(3, pattern.name),
    pictures(toPicture(pattern)),
    text(wordCycle(pattern).join(' ')),
    text(`${plural(pattern.workers, 'worker')}: ${places.join(', ') || 'none'}.`),
    ...(pattern.warning === null ? [] : [text(`Warning: ${pattern.warning}`, 'warning')]),
    ...(pattern.restAgreement === null
      ? []
      : [text(`Compensatory rest by agreement: ${pattern.restAgreement}.`, 'note')]),
    ...(pattern.findings.length === 0
      ? [text('Nothing was found against law, policy or good practice.', 'note')]
      : [bullets(pattern.findings.map(wordFinding))]),
  ];
}

function keptBlocks(content: PackContent): Block[] {
  const { kept } = content.option;
  if (kept.length === 0) return [];
  const further = kept.slice(KEPT_SHOWN);
  const workers = further.reduce((sum, pattern) => sum + pattern.workers, 0);
  return [
    heading(3, 'Patterns outside the catalogue that workers would keep individually'),
    {
      kind: 'table',
      caption: 'Kept by individual agreement',
      source: sourceOf(content, 'Workers: worked out.'),
      columns: [column('Pattern', 6, 'left'), column('Hours a week', 2), column('Workers', 2)],
      rows: kept.slice(0, KEPT_SHOWN).map(({ name, workPatternId, weeklyMinutes, workers: keeping }) => ({
        cells: [`${name} (${workPatternId})`, decimal(weeklyMinutes / 60, 2), decimal(keeping)],
      })),
    },
    ...(further.length === 0
      ? []
      : [
          text(
            `And ${plural(further.length, 'further pattern')} of ${plural(workers, 'worker')} together; all stand in the workbook, sheet “Patterns”.`,
            'note',
          ),
        ]),
  ];
}

const toPicture = (pattern: Cycle & { readonly name: string }) =>
  toCyclePicture(pattern, {
    width: PICTURE_WIDTH,
    caption: `Cycle of ${plural(pattern.cycleWeeks, 'week')}`,
  });

/** "Policy, weekends in four: every weekend." */
function wordFinding({ tier, rule, text: words }: PatternBody['findings'][number]): string {
  return `${TIER_WORDS[tier]}, ${rule.replaceAll('-', ' ')}: ${words}.`;
}

/** What happens where continuity alone is aimed at. */
function comparatorBlocks(): Block[] {
  return KNOWN_PATTERNS.flatMap(({ pattern, words, source, warning }): Block[] =>
    warning === undefined
      ? []
      : [
          heading(3, `Not proposed, for comparison: ${pattern.name}`),
          pictures(toPicture(pattern)),
          text(words),
          text(`Warning: ${warning} Source: ${source}.`, 'warning'),
        ],
  );
}
