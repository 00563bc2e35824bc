import type { PatternsOverview } from '@homeround/contract';
import { Checkbox, Stack } from '@mantine/core';
import { PatternPicker } from '../../../shared/patterns/pattern-picker';
import type { CandidateUse } from './front-form';
import type { FrontFieldsProps } from './new-front-form';
import styles from './new-front.module.css';

interface PatternFieldsProps extends FrontFieldsProps {
  readonly overview: PatternsOverview;
}

const USES: Readonly<Record<keyof CandidateUse, { readonly label: string; readonly description: string }>> = {
  present: {
    label: 'Those that somebody works now',
    description: 'They change least for their own workers.',
  },
  library: {
    label: 'Known ones from elsewhere',
    description: 'Those with a warning only where they are fixed below.',
  },
  generated: {
    label: 'Made by rule',
    description: 'Lawful, within the bounds, for each size of contract that somebody has.',
  },
  rotating: {
    label: 'Built as rotating rotas',
    description: 'Early and late in turn for a whole team, to fit its demand. Takes some seconds more.',
  },
};

/** Which patterns a catalogue may, must and must not hold. */
export function PatternFields({ form, errors, onChange, overview }: PatternFieldsProps) {
  const patterns = [...overview.patterns, ...overview.library];
  const uses = Object.keys(USES) as (keyof CandidateUse)[];
  return (
    <fieldset className={styles.set}>
      <legend>Patterns to choose from</legend>
      <Checkbox.Group
        aria-label="Patterns to choose from"
        value={uses.filter((use) => form.use[use])}
        error={errors['use']}
        onChange={(chosen) =>
          onChange({
            use: Object.fromEntries(uses.map((use) => [use, chosen.includes(use)])) as CandidateUse,
          })
        }
      >
        <Stack gap={8} mb={errors['use'] === undefined ? 0 : 8}>
          {uses.map((use, index) => (
            <Checkbox key={use} value={use} {...USES[use]} {...(index === 0 ? { id: 'use' } : {})} />
          ))}
        </Stack>
      </Checkbox.Group>
      <PatternPicker
        id="fixed"
        label="Fixed: in every catalogue"
        description="They count among the number of patterns. Type a part of the name."
        patterns={patterns}
        value={form.fixed}
        error={errors['fixed']}
        onChange={(fixed) => onChange({ fixed })}
      />
      <PatternPicker
        id="forbidden"
        label="Forbidden: in no catalogue"
        description="Who works one now would move to another, or keep it by individual agreement."
        patterns={patterns}
        value={form.forbidden}
        error={errors['forbidden']}
        onChange={(forbidden) => onChange({ forbidden })}
      />
    </fieldset>
  );
}
