import type { PackContent } from '../content/pack-content';
import type { PackDocument } from '../document/blocks';
import { nameOption } from '../words/option-words';
import { changeoverSection } from './changeover';
import { closingSection } from './closing';
import { coverSection } from './cover';
import { equalitySection } from './equality';
import { marksSection, openingSection } from './opening';
import { optionsSection } from './options';
import { patternsSection } from './patterns';
import { workersSection } from './workers';

/** The whole pack, in the order in which it is read. */
export function toPackDocument(content: PackContent): PackDocument {
  const { council, option, pack } = content;
  return {
    title: `Work patterns: ${option.name}. Consultation pack of ${council}`,
    subject: `Consultation on ${nameOption(option)}`,
    author: council,
    madeAt: pack.madeAt,
    footer: `${nameOption(option)}. Pack version ${pack.version}, ${pack.madeAt.slice(0, 10)}. For consultation: nothing is decided.`,
    blocks: [
      ...openingSection(content),
      ...optionsSection(content),
      ...patternsSection(content),
      ...coverSection(content),
      ...workersSection(content),
      ...equalitySection(content),
      ...changeoverSection(content),
      ...closingSection(content),
      ...marksSection(content),
    ],
  };
}
