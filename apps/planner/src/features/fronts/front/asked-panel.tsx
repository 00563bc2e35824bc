import type { FrontBody } from '@homeround/contract';
import { useMe } from '../../../shared/access/me';
import { countOf, formatCount } from '../../../shared/format/numbers';
import { BOUND_ROWS, wordBound } from '../../../shared/patterns/bound-rows';
import { Columns } from '../../../shared/ui/columns';
import { type Fact, Facts } from '../../../shared/ui/facts';
import { Panel } from '../../../shared/ui/panel';
import { TextList } from '../../../shared/ui/text-list';
import styles from './front.module.css';
import { SETTING_ROWS, WEIGHT_ROWS, wordSetting } from '../setting-rows';

/** What was asked for: every setting, so that a figure can be read and a search be made again. */
export function AskedPanel({ front }: { readonly front: FrontBody }) {
  const { asked, candidates } = front;
  const { settings, use, localityIds, kMax, seconds, threads, seed } = asked;
  const names = new Map(candidates.map(({ workPatternId, name }) => [workPatternId, name]));
  const places = new Map(useMe().localities.map(({ localityId, name }) => [localityId, name]));
  const placeOf = (localityId: string) => places.get(localityId) ?? localityId;
  const nameAll = (ids: readonly string[]) =>
    ids.length === 0 ? 'none' : <TextList texts={ids.map((id) => names.get(id) ?? id)} />;
  const search = `${countOf(seconds, 'second')}, ${countOf(threads, 'thread')}, seed ${formatCount(seed)}`;
  return (
    <Panel title="What was asked for">
      <Columns>
        <Part
          title="Search"
          facts={[
            { name: 'Patterns', value: `1 to ${formatCount(kMax)}` },
            { name: 'Search', value: search },
            {
              name: 'Localities',
              value: localityIds === undefined ? 'all' : localityIds.map(placeOf).join(', '),
            },
            { name: 'Chosen from', value: wordUse(use) },
            { name: 'Fixed', value: nameAll(settings.fixed) },
            { name: 'Forbidden', value: nameAll(settings.forbidden) },
            ...SETTING_ROWS.map((row) => ({ name: row.name, value: wordSetting(row, settings[row.key]) })),
          ]}
        />
        <Part
          title="What new patterns keep"
          facts={BOUND_ROWS.map((row) => ({
            name: row.name,
            value: wordBound(row, settings.bounds[row.key]),
          }))}
        />
        <Part
          title="What everything weighs"
          facts={WEIGHT_ROWS.map((row) => ({
            name: row.name,
            value: wordSetting(row, settings.weights[row.key]),
          }))}
        />
      </Columns>
    </Panel>
  );
}

function Part({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <Facts facts={facts} />
    </section>
  );
}

const USES = {
  present: 'patterns worked now',
  library: 'known ones from elsewhere',
  generated: 'made by rule',
  rotating: 'built as rotating rotas',
} as const;

const wordUse = (use: FrontBody['asked']['use']): string =>
  (Object.keys(USES) as (keyof typeof USES)[]).flatMap((key) => (use[key] ? [USES[key]] : [])).join(', ');
