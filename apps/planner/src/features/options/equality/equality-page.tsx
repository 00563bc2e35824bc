import type { Equality } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { DataTable } from '../../../shared/ui/data-table';
import { Panel } from '../../../shared/ui/panel';
import { QueryView } from '../../../shared/ui/query-view';
import { TextList } from '../../../shared/ui/text-list';
import { OptionScreen } from '../frame/option-screen';
import { equalityQuery } from '../requests/equality-query';
import { toEqualityColumns } from './equality-columns';
import styles from './equality.module.css';

const route = getRouteApi('/signed-in/framed/patterns/options/$optionId/equality');

/** Whether the option weighs more on some groups of workers than on others. */
export function EqualityPage() {
  const { optionId } = route.useParams();
  return (
    <OptionScreen optionId={optionId} part="equality">
      {() => <Parts optionId={optionId} />}
    </OptionScreen>
  );
}

function Parts({ optionId }: { readonly optionId: string }) {
  const equality = useQuery(equalityQuery(optionId));
  return (
    <QueryView query={equality} what="the equality table">
      {(found) => (
        <>
          <Notes equality={found} />
          {found.characteristics.map(({ characteristic, groups }) => (
            <Panel key={characteristic} title={toTitle(characteristic)}>
              <DataTable
                caption={`Workers by ${characteristic}`}
                columns={toEqualityColumns(found.smallestGroup)}
                rows={groups}
                rowKey={({ group }) => group}
                empty="Nothing was recorded."
              />
            </Panel>
          ))}
        </>
      )}
    </QueryView>
  );
}

function Notes({ equality: { notes, smallestGroup } }: { readonly equality: Equality }) {
  return (
    <div className={styles.notes}>
      <p>
        The option’s weight on groups of workers. Figures of groups of fewer than {smallestGroup} are not
        told, nor figures from which they could be worked out.
      </p>
      <TextList texts={notes} />
    </div>
  );
}

/** "Part-time". */
const toTitle = (characteristic: string): string =>
  characteristic.charAt(0).toUpperCase() + characteristic.slice(1);
