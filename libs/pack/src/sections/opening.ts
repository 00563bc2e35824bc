import { METHOD_WORDS } from '../content/figure-source';
import type { PackContent } from '../content/pack-content';
import { type Block, bullets, column, heading, text } from '../document/blocks';
import { dayText, instantText } from '../words/days';
import { decimal, plural } from '../words/numbers';
import { nameOption } from '../words/option-words';

export const UNDECIDED =
  'This is a proposal for consultation. Nothing is decided. The figures were made by a computer program from the council’s data; people decide.';

/** Title, what is proposed, and how to answer. */
export function openingSection(content: PackContent): Block[] {
  const { option, consultation } = content;
  return [
    heading(1, `Work patterns: ${option.name}`),
    text(
      `${content.council}. A pack for consultation with workers, their unions and managers; ${nameOption(option)}, pack version ${content.pack.version}, made ${instantText(content.pack.madeAt)}.`,
    ),
    text(UNDECIDED, 'warning'),
    ...(option.note === '' ? [] : [text(option.note)]),
    heading(2, 'In short'),
    bullets(inShort(content)),
    heading(2, 'How to comment'),
    text(consultation.reply),
    text(
      consultation.until === undefined
        ? 'The last day for comments is not set yet; it will be announced.'
        : `Comments are welcome until ${dayText(consultation.until)}.`,
    ),
    heading(2, 'How the figures came to be'),
    bullets(Object.values(METHOD_WORDS)),
    text(
      'Points weigh different things against each other; the weights stand in “Settings”. A sum of points hides what it is made of, so every part is shown by itself.',
      'note',
    ),
  ];
}

function inShort(content: PackContent): string[] {
  const { baseline, option, transition } = content;
  const all = content.totals.at(-1)!;
  const [before, after] = [baseline.figures, option.figures];
  const lines = [
    `${plural(after?.patterns ?? option.catalogue.length, 'work pattern')} instead of ${decimal(before?.patterns ?? baseline.catalogue.length)}; ${plural(all.individual, 'worker')} would keep a pattern of their own.`,
    `${decimal(all.changed)} of ${plural(all.workers, 'worker')} would work other weeks than now, ${decimal(all.heavy)} of them with a heavy change.`,
    `${plural(all.movedHours, 'hour')} of work a week would lie at other times than now.`,
    `${plural(all.moreWeekends, 'worker')} would work more weekends, ${decimal(all.fewerWeekends)} fewer; ${decimal(all.lessPay)} would have fewer hours with an allowance.`,
    `Of ${decimal(all.peopleKept + all.peoplePartly + all.peopleLost)} pairs of a person and a worker they know, ${decimal(all.peopleKept)} would stay, ${decimal(all.peoplePartly)} in part, and ${decimal(all.peopleLost)} would be lost.`,
  ];
  if (before && after) {
    lines.push(
      `Hours a week with a worker too few: ${decimal(after.shortfallHours)} instead of ${decimal(before.shortfallHours)} (estimate).`,
    );
  }
  if (transition) {
    lines.push(
      `The earliest day for a change with ${plural(transition.noticeWeeks, 'week')} of notice is ${dayText(transition.earliest)}; this pack is worked out for ${dayText(transition.changeover)}.`,
    );
  }
  return lines;
}

/** The marks of everything stored that the pack was made from. */
export function marksSection({ pack, option, baseline, front, dataset }: PackContent): Block[] {
  const { seed, seconds, kMax } = front.asked;
  const by = pack.madeBy === null ? '' : ` by ${pack.madeBy}`;
  return [
    heading(2, 'What this pack was made from'),
    {
      kind: 'table',
      caption: 'Marks by which every number can be found again',
      source: `Pack ${pack.packId}, version ${pack.version}.`,
      columns: [column('What', 2, 'left'), column('Which', 4, 'left'), column('Mark', 4, 'left')],
      rows: [
        { cells: ['Pack', `version ${pack.version}, made ${instantText(pack.madeAt)}${by}`, pack.packId] },
        { cells: ['Option', nameOption(option), option.optionId] },
        { cells: ['Today’s patterns', nameOption(baseline), baseline.optionId] },
        {
          cells: [
            'Search (front)',
            `${front.name}: up to ${kMax} of ${decimal(front.candidateCount)} candidate patterns, ${decimal(seconds)} seconds, seed ${seed}`,
            front.frontId,
          ],
        },
        { cells: ['Dataset', dataset.name, dataset.datasetId] },
      ],
    },
  ];
}
