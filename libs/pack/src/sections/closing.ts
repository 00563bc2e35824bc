import { GOOD_PRACTICE } from '@homeround/patterns';
import { LAW_NOTES } from '../content/law-notes';
import type { PackContent } from '../content/pack-content';
import { type Block, bullets, column, heading, text } from '../document/blocks';

/** Law for local sign-off, and every setting with its reason. */
export function closingSection(content: PackContent): Block[] {
  return [
    heading(2, 'Law and guidance, for local sign-off', true),
    text(
      'These notes are reminders with their sources, not legal advice. The council’s own advisers must check each before it is relied on.',
      'warning',
    ),
    bullets(LAW_NOTES.map(({ subject, words, source }) => `${subject}. ${words} (${source}.)`)),
    heading(2, 'Settings'),
    text(
      'What was set for the search, and for this option; where a value differs from the usual one, a manager chose it.',
    ),
    {
      kind: 'table',
      caption: 'Settings of the search',
      source: `Front ${content.front.frontId}; bounds of option ${content.option.optionId}.`,
      columns: [
        column('Setting', 3, 'left'),
        column('Unit', 3.2, 'left'),
        column('Value', 1.4),
        column('Usual', 1.4),
        column('Reason for the usual value', 5, 'left'),
      ],
      rows: content.settings.map(({ name, meaning, value, usual, reason }) => ({
        cells: [name, meaning, value, usual, reason],
      })),
    },
    text(
      `Numbers of good practice come from: ${[...new Set(Object.values(GOOD_PRACTICE).map(({ source }) => source))].join('; ')}.`,
      'note',
    ),
  ];
}
