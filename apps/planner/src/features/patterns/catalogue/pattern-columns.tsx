import type { PatternBody } from '@homeround/contract';
import { formatCount, formatMean, formatMinutes } from '../../../shared/format/numbers';
import { CyclePicture } from '../../../shared/patterns/cycle-picture';
import { type LocalityNames, wordPlaces } from '../../../shared/patterns/pattern-facts';
import { FindingTags } from '../../../shared/patterns/pattern-findings';
import type { Column } from '../../../shared/ui/data-table';
import { TextLink } from '../../../shared/ui/text-link';
import { readCatalogueSearch } from './catalogue-search';

/** More make a row high; the details have all. */
const MOST_PLACES = 3;

/** The columns of today's patterns; the name opens the details. */
export const toPatternColumns = (localities: LocalityNames): readonly Column<PatternBody>[] => [
  {
    key: 'name',
    title: 'Pattern',
    names: true,
    sortBy: ({ name }) => name,
    cell: ({ workPatternId, name }) => (
      <TextLink
        to="/patterns"
        search={(search) => readCatalogueSearch({ ...search, pattern: workPatternId })}
        resetScroll={false}
        hash={true}
      >
        {name}
      </TextLink>
    ),
  },
  { key: 'picture', title: 'Weeks by days', cell: (pattern) => <CyclePicture pattern={pattern} /> },
  {
    key: 'workers',
    title: 'Workers',
    align: 'end',
    mostFirst: true,
    sortBy: ({ workers }) => workers,
    cell: ({ workers }) => formatCount(workers),
  },
  {
    key: 'where',
    title: 'Where',
    wide: true,
    cell: (pattern) => wordPlaces(pattern, localities, MOST_PLACES),
  },
  {
    key: 'hours',
    title: 'Hours a week',
    align: 'end',
    mostFirst: true,
    sortBy: ({ weeklyMinutes }) => weeklyMinutes,
    cell: ({ weeklyMinutes }) => formatMinutes(weeklyMinutes),
  },
  {
    key: 'weekends',
    title: 'Weekends in four',
    align: 'end',
    mostFirst: true,
    sortBy: ({ weekendsInFour }) => weekendsInFour,
    cell: ({ weekendsInFour }) => formatMean(weekendsInFour),
  },
  {
    key: 'family',
    title: 'Family',
    wide: true,
    sortBy: ({ family }) => family,
    cell: ({ family }) => family,
  },
  {
    key: 'findings',
    title: 'Falls short of',
    mostFirst: true,
    sortBy: ({ findings }) => findings.length,
    cell: ({ findings }) => <FindingTags findings={findings} />,
  },
];
