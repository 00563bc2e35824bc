import type { OptionBody } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { frontQuery } from '../../../shared/requests/front-query';
import { wordBounds } from '../../../shared/patterns/bound-rows';
import { type Fact, Facts } from '../../../shared/ui/facts';
import { Panel } from '../../../shared/ui/panel';
import styles from './frame.module.css';

/** What the option was asked to keep, and why it was made; nothing where nothing was said. */
export function WishesPanel({ option }: { readonly option: OptionBody }) {
  const nameOf = usePatternNames(option.frontId);
  const { note, fixed, forbidden, bounds } = option;
  const facts = [
    ...toFact('Must be in it', fixed.map(nameOf)),
    ...toFact('Must not be in it', forbidden.map(nameOf)),
    ...toFact('Rules for new patterns', wordBounds(bounds)),
  ];
  if (note === '' && facts.length === 0) return null;
  return (
    <Panel title="Why this option">
      {note !== '' && <p className={styles.note}>{note}</p>}
      <Facts facts={facts} />
    </Panel>
  );
}

const toFact = (name: string, texts: readonly string[]): readonly Fact[] =>
  texts.length === 0 ? [] : [{ name, value: texts.join('; ') }];

function usePatternNames(frontId: string): (workPatternId: string) => string {
  const candidates = useQuery(frontQuery(frontId)).data?.candidates ?? [];
  const names = new Map(candidates.map(({ workPatternId, name }) => [workPatternId, name]));
  return (workPatternId) => names.get(workPatternId) ?? workPatternId;
}
