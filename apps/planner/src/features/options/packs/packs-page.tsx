import type { OptionBody } from '@homeround/contract';
import { getRouteApi } from '@tanstack/react-router';
import { useAllowed } from '../../../shared/access/me';
import { Panel } from '../../../shared/ui/panel';
import { OptionScreen } from '../frame/option-screen';
import { PackForm } from './pack-form';
import { PackPanel } from './pack-panel';

const route = getRouteApi('/signed-in/framed/patterns/options/$optionId/packs');

/** What staff, unions and members are given: each pack as it was made, the newest first. */
export function PacksPage() {
  const { optionId } = route.useParams();
  return (
    <OptionScreen optionId={optionId} part="packs">
      {(option) => <Parts option={option} />}
    </OptionScreen>
  );
}

function Parts({ option }: { readonly option: OptionBody }) {
  const mayPlan = useAllowed('patterns:plan');
  const { packList } = option;
  return (
    <>
      {mayPlan && (
        <Panel title="Make a consultation pack">
          <PackForm option={option} />
        </Panel>
      )}
      {packList.length === 0 && <p>No pack has been made yet.</p>}
      {packList.map((pack) => (
        <PackPanel key={pack.packId} pack={pack} />
      ))}
    </>
  );
}
