import type { OptionBody } from '@homeround/contract';
import { getRouteApi } from '@tanstack/react-router';
import { useAllowed } from '../../../shared/access/me';
import { OptionScreen } from '../frame/option-screen';
import { MeasureForm } from './measure-form';
import { MeasureProgress } from './measure-progress';
import { MeasuresView } from './measures-view';
import { Panel } from '../../../shared/ui/panel';

const route = getRouteApi('/signed-in/framed/patterns/options/$optionId/measures');

/** What real rotas on the option's patterns say, beside real rotas on today's. */
export function MeasuresPage() {
  const { optionId } = route.useParams();
  return (
    <OptionScreen optionId={optionId} part="measures">
      {(option) => <Parts option={option} />}
    </OptionScreen>
  );
}

function Parts({ option }: { readonly option: OptionBody }) {
  const mayPlan = useAllowed('patterns:plan');
  const { state, measures, baselineMeasures, baseline, optionId } = option;
  const again = measures === null ? 'Measure by real rotas' : 'Measure again';
  return (
    <>
      {state === 'measuring' && <MeasureProgress option={option} mayCancel={mayPlan} />}
      {measures !== null && <MeasuresView measures={measures} today={baseline ? null : baselineMeasures} />}
      {measures === null && state !== 'measuring' && !mayPlan && <p>Nothing has been measured yet.</p>}
      {state !== 'measuring' && mayPlan && (
        <Panel title={again}>
          <MeasureForm optionId={optionId} measures={measures} />
        </Panel>
      )}
    </>
  );
}
