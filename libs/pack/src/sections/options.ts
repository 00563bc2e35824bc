import type { ComparedFigure } from '@homeround/contract';
import { methodOf, wordFigure } from '../content/figure-source';
import type { PackContent } from '../content/pack-content';
import { type Block, column, heading, pictures, type Row, text } from '../document/blocks';
import { toFrontPicture } from '../pictures/front-picture';
import { decimal, percent } from '../words/numbers';
import { nameOption, optionsOf } from '../words/option-words';
import { partBlocks } from './cost';

export const GROUP_WORDS: Readonly<Record<ComparedFigure['group'], string>> = {
  patterns: 'Patterns',
  cover: 'Cover',
  workers: 'Workers',
  people: 'People who are supported',
  rota: 'Rota',
  money: 'Money',
};

const BETTER_WORDS = { more: 'more is better', less: 'less is better' } as const;

/** Every figure of all options side by side, and where the option stands on the front. */
export function optionsSection(content: PackContent): Block[] {
  const options = optionsOf(content);
  const measures = [content.option, ...content.beside, content.baseline].find(
    (one) => one.measures,
  )?.measures;
  return [
    heading(2, 'Options side by side', true),
    text('No option is best in everything. Each is shown with what it costs, beside today’s patterns.'),
    {
      kind: 'table',
      caption: 'Figures of all options',
      source: `${options.map((option) => `${nameOption(option)} = option ${option.optionId}`).join('; ')}.`,
      columns: [
        column('Figure', 4, 'left'),
        column('How', 1.6, 'left'),
        ...options.map((option, index) => column(index === 0 ? 'Today' : nameOption(option), 2)),
      ],
      rows: toRows(content.compared),
    },
    ...(measures
      ? [
          text(
            `Measured rotas: ${measures.days} days from ${measures.from}, seeds ${measures.seeds.join(', ')}.`,
            'note',
          ),
          text(measures.payNote, 'note'),
        ]
      : [text('No option was measured by real rotas yet.', 'note')]),
    ...partBlocks(content),
    ...frontBlocks(content),
  ];
}

function toRows(compared: readonly ComparedFigure[]): Row[] {
  const groups = [...new Set(compared.map(({ group }) => group))];
  return groups.flatMap((group) => [
    { cells: [GROUP_WORDS[group]], group: true },
    ...compared.filter((figure) => figure.group === group).map(toRow),
  ]);
}

function toRow(compared: ComparedFigure): Row {
  const { figure, label, better, values } = compared;
  const direction = better === null ? '' : ` (${BETTER_WORDS[better]})`;
  return {
    cells: [
      `${label}${direction}`,
      methodOf(figure),
      ...values.map((_, option) => wordFigure(compared, option)),
    ],
  };
}

function frontBlocks({ front, option }: PackContent): Block[] {
  if (front.points.length === 0) return [];
  const isRated = front.points.some(({ figures }) => figures.teamCapacity !== null);
  return [
    heading(2, 'Fewer patterns, and what that costs'),
    pictures(toFrontPicture(front.points, option.patterns)),
    {
      kind: 'table',
      caption: 'The best catalogue found for each number of patterns',
      source: `Front ${front.frontId}. Points: best found and lower bound; hours: estimates of a typical week.`,
      columns: [
        column('Patterns allowed', 1.5, 'left'),
        column('Points, best found', 2),
        column('Lower bound', 2),
        column('Gap', 1.2),
        column('Hours with too few', 2),
        column('Hours moved', 2),
        column('Workers changed', 1.8),
        column('Kept individually', 1.8),
        ...(isRated ? [column('People served by mini-teams', 2)] : []),
      ],
      rows: front.points.map(({ patterns, figures }) => ({
        cells: [
          patterns === option.patterns ? `${patterns} (this many)` : String(patterns),
          decimal(figures.total, 0),
          figures.lowerBound === null ? 'none' : decimal(figures.lowerBound, 0),
          figures.gap === null ? 'not known' : percent(figures.gap),
          decimal(figures.shortfallHours, 0),
          decimal(figures.movedHours, 0),
          decimal(figures.workersChanged),
          decimal(figures.individual),
          ...(isRated ? [wordCapacity(figures.teamCapacity)] : []),
        ],
      })),
    },
  ];
}

/** The share of people who can be served at the same time by mini-teams of their size. */
const wordCapacity = (share: number | null): string => (share === null ? 'not worked out' : percent(share));
