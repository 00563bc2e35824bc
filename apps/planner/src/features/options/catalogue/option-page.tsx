import type { OptionBody } from '@homeround/contract';
import { getRouteApi } from '@tanstack/react-router';
import { OptionScreen } from '../frame/option-screen';
import { CataloguePanel } from './catalogue-panel';
import { CostPanel } from './cost-panel';
import { FiguresPanel } from './figures-panel';
import { KeptPanel } from './kept-panel';
import { LocalityPanel } from './locality-panel';
import { WishesPanel } from '../frame/wishes-panel';
import { useBaseline } from './use-baseline';

const route = getRouteApi('/signed-in/framed/patterns/options/$optionId');

/** A catalogue that may be consulted on: what it costs, which patterns, who would work them where. */
export function OptionPage() {
  const { optionId } = route.useParams();
  return <OptionScreen optionId={optionId}>{(option) => <OptionParts option={option} />}</OptionScreen>;
}

function OptionParts({ option }: { readonly option: OptionBody }) {
  const today = useBaseline(option.frontId)?.figures ?? null;
  const { figures, catalogue, kept, baseline } = option;
  return (
    <>
      {!baseline && <WishesPanel option={option} />}
      {figures !== null && <FiguresPanel option={option} figures={figures} today={today} />}
      <CataloguePanel patterns={catalogue} />
      <LocalityPanel patterns={catalogue} />
      {figures !== null && <CostPanel figures={figures} today={baseline ? null : today} />}
      {kept.length > 0 && <KeptPanel patterns={kept} />}
    </>
  );
}
