import type { RotaSummary } from '@homeround/contract';
import { Select } from '@mantine/core';
import { formatMoment } from '../../shared/format/dates';
import { findComparable } from './pick-before';

interface BeforeChoiceProps {
  readonly rotas: readonly RotaSummary[];
  readonly rotaId: string;
  readonly before: string | undefined;
  readonly onChoose: (rotaId: string) => void;
}

/** With which rota of the same days. */
export function BeforeChoice({ rotas, rotaId, before, onChoose }: BeforeChoiceProps) {
  const others = findComparable(rotas, rotaId);
  if (others.length === 0) return <p>There is no other rota of these days to compare with.</p>;
  return (
    <Select
      label="Compare with"
      description="Shown as “before”"
      maw={480}
      data={others.map(toOption)}
      value={before ?? null}
      allowDeselect={false}
      onChange={(chosen) => chosen !== null && onChoose(chosen)}
    />
  );
}

const toOption = ({ rotaId, name, state, version, madeAt }: RotaSummary) => ({
  value: rotaId,
  label: `${name} (${state}${version === null ? '' : `, version ${version}`}, ${formatMoment(madeAt)})`,
});
