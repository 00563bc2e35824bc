import type { ComparedFigure } from '@homeround/contract';
import { METHOD_WORDS, methodOf, recordOf } from '../content/figure-source';
import { LAW_NOTES } from '../content/law-notes';
import type { PackContent } from '../content/pack-content';
import { UNDECIDED } from '../sections/opening';
import { GROUP_WORDS } from '../sections/options';
import { dayText, instantText } from '../words/days';
import { decimal } from '../words/numbers';
import { nameOption, optionsOf } from '../words/option-words';
import type { SheetRows } from './to-sheet';

/** What the workbook is, in words. */
export function readMeSheet(content: PackContent): SheetRows {
  const { council, pack, option, baseline, front, dataset, consultation } = content;
  const measures = option.measures ?? baseline.measures;
  return {
    name: 'Read me',
    heads: ['What', 'About'],
    rows: [
      ['Council', council],
      ['Proposal', nameOption(option)],
      ['Nothing is decided', UNDECIDED],
      ['Note', option.note],
      ['Pack', `version ${pack.version}, ${pack.packId}`],
      ['Made', `${instantText(pack.madeAt)}${pack.madeBy === null ? '' : `, by ${pack.madeBy}`}`],
      ['Option', option.optionId],
      ['Today’s patterns', baseline.optionId],
      [
        'Search (front)',
        `${front.name}, ${front.frontId}, seed ${front.asked.seed}, ${decimal(front.asked.seconds)} s`,
      ],
      ['Dataset', `${dataset.name}, ${dataset.datasetId}`],
      ['How to comment', consultation.reply],
      ['Comments until', consultation.until === undefined ? 'not set yet' : dayText(consultation.until)],
      ...Object.values(METHOD_WORDS).map((words): [string, string] => {
        const [method, ...rest] = words.split(': ');
        return [method!, rest.join(': ')];
      }),
      ...(measures ? [['Money', measures.payNote]] : []),
      ...LAW_NOTES.map(({ subject, words, source }) => [subject, `${words} (${source}.)`]),
    ],
  };
}

/** Every figure of every option; where rotas were measured, mean, least and most. */
export function optionsSheet(content: PackContent): SheetRows {
  const options = optionsOf(content);
  return {
    name: 'Options side by side',
    heads: [
      'Group',
      'Figure',
      'Unit',
      'Better',
      'How',
      ...options.flatMap((option, index) => {
        const name = index === 0 ? 'Today' : nameOption(option);
        return [name, `${name}: least`, `${name}: most`];
      }),
    ],
    rows: content.compared.map(({ group, label, unit, better, figure, values }) => [
      GROUP_WORDS[group],
      label,
      unit,
      better,
      methodOf(figure),
      ...values.flatMap((value) => (value ? [value.mean, value.least, value.most] : [null, null, null])),
    ]),
  };
}

/** Each number and the stored thing that it is read from. */
export function traceSheet(content: PackContent): SheetRows {
  const options = optionsOf(content);
  return {
    name: 'Trace',
    heads: ['Figure', 'Of', 'Value', 'How', 'Option', 'Version', 'Read from'],
    rows: [
      ...content.compared.flatMap((figure) =>
        options.map((option, index) => [
          figure.figure,
          index === 0 ? 'Today' : nameOption(option),
          meanOf(figure, index),
          index === 0 && methodOf(figure.figure) === 'best found' ? 'estimate' : methodOf(figure.figure),
          option.optionId,
          option.version,
          recordOf(content, option, figure.figure),
        ]),
      ),
      ...sheetSources(content),
    ],
  };
}

const meanOf = ({ values }: ComparedFigure, index: number): number | null => values[index]?.mean ?? null;

/** What the other sheets hold, each as a whole. */
function sheetSources({ option, baseline, front, dataset }: PackContent) {
  const of = `option ${option.optionId}, front ${front.frontId}, dataset ${dataset.datasetId}`;
  const row = (sheet: string, how: string, from: string) => [
    `sheet “${sheet}”`,
    nameOption(option),
    null,
    how,
    option.optionId,
    option.version,
    from,
  ];
  return [
    row('Patterns', 'worked out', `${of}: its catalogue`),
    row('Coverage', 'estimate', `${of}: its placements, and those of option ${baseline.optionId}`),
    row('Workers', 'worked out', `${of}: its placements, and the dataset’s last four weeks of visits`),
    row('Equality', 'worked out', `${of}: sheet “Workers” and the dataset’s staff records`),
    row('Transition', 'worked out', `${of}: its placements, and today’s`),
    row('Front', 'best found', `front ${front.frontId}`),
  ];
}
