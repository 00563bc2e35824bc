import type { RotaDetail } from '@homeround/contract';
import { ActionIcon, Button, Group, SegmentedControl } from '@mantine/core';
import { IconFilter, IconKeyboard } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import {
  BOARD_VIEWS,
  type BoardSearch,
  type BoardView,
  countFilters,
  type SearchChange,
} from '../address/board-search';
import { DatePicker } from './date-picker';
import { FilterFields } from './filter-fields';
import { SavedViews } from './saved-views';
import styles from './toolbar.module.css';
import { type Zoom, ZoomButtons } from './zoom-buttons';

const VIEW_NAMES: Readonly<Record<BoardView, string>> = { day: 'Day', week: 'Week', list: 'List' };

interface BoardToolbarProps {
  readonly rota: RotaDetail;
  readonly search: BoardSearch;
  /** The shown day, also when the address names none. */
  readonly date: string;
  readonly narrow: boolean;
  readonly zoom: Zoom;
  readonly onChange: (change: SearchChange) => void;
  readonly onView: (search: BoardSearch) => void;
  readonly onHelp: () => void;
}

/** What the board shows: which day, how, of whom. All but the zoom is in the address. */
export function BoardToolbar({
  rota,
  search,
  date,
  narrow,
  zoom,
  onChange,
  onView,
  onHelp,
}: BoardToolbarProps) {
  const [shown, setShown] = useState(false);
  const view = search.view ?? 'day';
  const filters = countFilters(search);
  // Fields take as long to draw as all the bars: the bars come first.
  const ready = useDeferredValue(true, false);
  return (
    <section className={styles.toolbar} aria-label="What the board shows">
      <Group gap={6}>
        <SegmentedControl
          size="xs"
          aria-label="View"
          value={view}
          onChange={(value) => onChange({ view: value as BoardView })}
          data={BOARD_VIEWS.map((value) => ({ value, label: VIEW_NAMES[value] }))}
        />
        {view !== 'week' && (
          <DatePicker rota={rota} date={date} onChange={(next) => onChange({ date: next })} />
        )}
        {narrow && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFilter aria-hidden size={16} />}
            aria-expanded={shown}
            onClick={() => setShown(!shown)}
          >
            Filters{filters > 0 && ` (${filters})`}
          </Button>
        )}
        {!narrow && ready && <FilterFields rota={rota} search={search} onChange={onChange} />}
        {ready && <SavedViews search={search} onView={onView} />}
        {view === 'day' && <ZoomButtons {...zoom} />}
        <ActionIcon variant="default" size={30} aria-label="Keys of the board" onClick={onHelp}>
          <IconKeyboard size={18} />
        </ActionIcon>
      </Group>
      {narrow && shown && (
        <Group gap={8}>
          <FilterFields rota={rota} search={search} onChange={onChange} />
        </Group>
      )}
    </section>
  );
}
