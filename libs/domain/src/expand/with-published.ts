import type { Dataset } from '../dataset';
import type { HistoryEntry } from '../person';
import type { LocalDate } from '../time/clock-time';
import type { RecentDuty } from '../worker';

/** What published rotas say of days that the dataset does not know yet. */
export interface PublishedPast {
  readonly duties: readonly RecentDuty[];
  readonly visits: readonly HistoryEntry[];
}

/**
 * The dataset with what was published since: rest is counted from published duties, and faces from published visits. The
 * dataset's own history is what was really worked, so its days are left alone.
 */
export function withPublished(dataset: Dataset, published: PublishedPast): Dataset {
  const lastKnown = latestOf(dataset.history);
  const recorded = new Set(dataset.recentDuties.map(keyOf));
  return {
    ...dataset,
    history: [...dataset.history, ...published.visits.filter(({ date }) => date > lastKnown)],
    recentDuties: [...dataset.recentDuties, ...published.duties.filter((duty) => !recorded.has(keyOf(duty)))],
  };
}

const keyOf = ({ workerId, date }: RecentDuty): string => `${workerId}\n${date}`;

const latestOf = (history: readonly HistoryEntry[]): LocalDate =>
  history.reduce((latest, { date }) => (date > latest ? date : latest), '');
