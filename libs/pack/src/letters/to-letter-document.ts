import type { LetterContent, LetterPattern } from '../content/letter-content';
import type { PackContent } from '../content/pack-content';
import { type Block, bullets, column, heading, type PackDocument, pictures, text } from '../document/blocks';
import { toCyclePicture } from '../pictures/cycle-picture';
import { dayText, WEEKDAY_NAMES } from '../words/days';
import { decimal } from '../words/numbers';
import { nameOption } from '../words/option-words';
import { shiftsOn, wordShift } from '../words/word-cycle';
import { toChangeRows } from './change-rows';

/** What every letter of a pack says alike. */
export type LetterFrame = Pick<PackContent, 'council' | 'pack' | 'option' | 'consultation'>;

/** Two pictures stand side by side. */
const PICTURE_WIDTH = 234;
/** Weeks beyond which rows are lower, so that a letter stays on two pages. */
const LONG_CYCLE = 6;

/** The letter to one worker: what is proposed, what would change for them alone, and how to answer. */
export function toLetterDocument(frame: LetterFrame, letter: LetterContent): PackDocument {
  const { council, pack, option } = frame;
  return {
    title: `A proposal about your work pattern: ${letter.name}`,
    subject: `Consultation on ${nameOption(option)}`,
    author: council,
    madeAt: pack.madeAt,
    footer: `${letter.workerId}. ${nameOption(option)}, pack version ${pack.version}. For you alone; nothing is decided.`,
    blocks: [
      ...opening(frame, letter),
      ...changes(frame, letter),
      ...known(letter),
      ...weeks(frame, letter),
      ...answer(frame),
    ],
  };
}

function opening({ council, pack }: LetterFrame, letter: LetterContent): Block[] {
  const { now, then, impact, changeover } = letter;
  const weekHeight = Math.max(now.cycleWeeks, then.cycleWeeks) > LONG_CYCLE ? 7 : 10;
  const samePattern = now.workPatternId === then.workPatternId;
  const from =
    changeover === null
      ? 'No day is proposed yet.'
      : `It would hold from ${dayText(changeover)} at the earliest.`;
  return [
    heading(1, 'A proposal about your work pattern'),
    text(`${letter.name} (${letter.workerId}), ${letter.localityName}`),
    text(`${council}, ${dayText(pack.madeAt.slice(0, 10))}`, 'note'),
    text('Nothing is decided. We ask what you think before anything is.', 'warning'),
    text(
      samePattern
        ? `The council is consulting on fewer work patterns. You would stay on “${then.name}”, but begin its cycle in another week. ${from} Your team and locality stay as they are.`
        : `The council is consulting on fewer work patterns. You would work “${then.name}” instead of “${now.name}”. ${from} Your team and locality stay as they are.`,
    ),
    text(
      `About ${decimal(impact.movedHours)} of your ${decimal(impact.after.hours)} hours a week would lie at other times than now.`,
    ),
    pictures(
      toCyclePicture(now, { width: PICTURE_WIDTH, weekHeight, caption: `Now: ${now.name}` }),
      toCyclePicture(then, { width: PICTURE_WIDTH, weekHeight, caption: `Proposed: ${then.name}` }),
    ),
  ];
}

function changes({ option }: LetterFrame, { impact }: LetterContent): Block[] {
  return [
    heading(2, 'What would change for you'),
    {
      kind: 'table',
      caption: 'Your weeks now and as proposed, as means over the cycle',
      source: `${nameOption(option)} (option ${option.optionId}). Worked out from the two patterns, without overtime and leave.`,
      columns: [
        column('What', 6, 'left'),
        column('Now', 1.5),
        column('Proposed', 1.5),
        column('Change', 1.7),
      ],
      rows: toChangeRows(impact.before, impact.after),
    },
  ];
}

function known({ impact, agreements, changeoverFindings }: LetterContent): Block[] {
  const { relationships, clashes, preferenceMet } = impact;
  const people = relationships.kept + relationships.partly + relationships.lost;
  return [
    heading(2, 'What we know'),
    bullets([
      agreements.length === 0
        ? 'No agreement about your working time is recorded. If you have one, please tell us.'
        : `Recorded agreements about your working time: ${agreements.join('; ')}. Please tell us if one is missing or no longer right.`,
      clashes.length === 0
        ? 'The proposed pattern keeps what is recorded.'
        : `The proposed pattern does not keep this, which must be settled with you first: ${clashes.join('; ')}.`,
      people === 0
        ? 'In the last four weeks we found nobody whom you visited three times or more.'
        : `Of ${people === 1 ? '1 person' : `${decimal(people)} people`} whom you usually support, the new shifts would reach ${decimal(relationships.kept)} as now, ${decimal(relationships.partly)} in part, and ${decimal(relationships.lost)} hardly or not.`,
      wordPreference(preferenceMet),
      ...(changeoverFindings.length === 0
        ? []
        : [`To be settled with you for the weeks around the change: ${changeoverFindings.join('; ')}.`]),
    ]),
  ];
}

function wordPreference(met: boolean | null): string {
  if (met === null) return 'You have not told us yet which patterns you would like.';
  return met
    ? 'Of the patterns that you gave an opinion on, you like none better than this one.'
    : 'You told us that you like another pattern better than this one.';
}

function weeks(frame: LetterFrame, { now, then, changeover, firstWeek }: LetterContent): Block[] {
  const start =
    changeover === null || firstWeek === null || then.cycleWeeks === 1
      ? ''
      : ` On ${dayText(changeover)} you would begin in week ${firstWeek}.`;
  return [
    heading(2, 'Your weeks'),
    ...([now, then].some(({ shifts }) => shifts.some(({ kind }) => kind === 'flex'))
      ? [text('In brackets: a shift that you may be asked for, and that is paid only as it is used.', 'note')]
      : []),
    weekTable(frame, now, `Now: ${now.name}`),
    weekTable(frame, then, `Proposed: ${then.name}.${start}`),
  ];
}

function weekTable({ option }: LetterFrame, pattern: LetterPattern, caption: string): Block {
  const rows = Array.from({ length: pattern.cycleWeeks }, (_, index) => ({
    cells: [`Week ${index + 1}`, ...WEEKDAY_NAMES.map((_, weekday) => dayCell(pattern, index + 1, weekday))],
  }));
  return {
    kind: 'table',
    caption,
    source: `Pattern ${pattern.workPatternId}; ${nameOption(option)}.`,
    columns: [
      column('Week', 1, 'left'),
      ...WEEKDAY_NAMES.map((name) => column(name.slice(0, 3), 1.3, 'left')),
    ],
    rows,
  };
}

/** One shift to a line of the narrow cell; those that are only worked if asked in brackets. */
function dayCell(pattern: LetterPattern, week: number, weekday: number): string {
  const words = shiftsOn(pattern, week, weekday).map((shift) =>
    shift.kind === 'flex' ? `(${wordShift({ ...shift, kind: 'core' })})` : wordShift(shift),
  );
  return words.join(' ') || 'off';
}

function answer({ consultation }: LetterFrame): Block[] {
  const until =
    consultation.until === undefined
      ? 'The last day for comments will be announced.'
      : `Please comment by ${dayText(consultation.until)}.`;
  return [
    heading(2, 'How to comment'),
    text(
      `${consultation.reply} ${until} You may ask for flexible working or a reasonable adjustment at any time. Your union has the same figures for the whole council, without names.`,
    ),
  ];
}
