import type { PatternsOverview } from '@homeround/contract';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { toSummary } from '../../../shared/forms/field-errors';
import { FormSummary } from '../../../shared/ui/form-summary';
import { AdvancedFields } from './advanced-fields';
import { askFront } from './ask-front';
import { checkFrontForm, emptyFrontForm, type FrontForm, isAdvanced, toNewFront } from './front-form';
import { MainFields } from './main-fields';
import styles from './new-front.module.css';
import { PatternFields } from './pattern-fields';

/** What every part of the form is given. */
export interface FrontFieldsProps {
  readonly form: FrontForm;
  /** By the field's id. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (changed: Partial<FrontForm>) => void;
}

export function NewFrontForm({ overview }: { readonly overview: PatternsOverview }) {
  const localityIds = overview.localities.map(({ localityId }) => localityId);
  const [form, setForm] = useState(() => emptyFrontForm(localityIds));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [opened, setOpened] = useState(false);
  const asking = useAskFront();
  const fields = {
    ...{ form, errors },
    onChange: (changed: Partial<FrontForm>) => setForm((known) => ({ ...known, ...changed })),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = checkFrontForm(form);
    setErrors(found);
    if (Object.keys(found).some(isAdvanced)) setOpened(true);
    if (Object.keys(found).length === 0) asking.mutate(toNewFront(form, localityIds));
  };
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <FormSummary errors={toSummary(errors)} fault={asking.error} />
      <MainFields {...fields} localities={overview.localities} />
      <PatternFields {...fields} overview={overview} />
      <details
        className={styles.advanced}
        open={opened}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary>Advanced: bounds of new patterns, what everything weighs, how to search</summary>
        <AdvancedFields {...fields} />
      </details>
      <div>
        <Button type="submit" loading={asking.isPending}>
          Start the search
        </Button>
      </div>
    </form>
  );
}

function useAskFront() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: askFront,
    onSuccess: ({ frontId }) => {
      void queryClient.invalidateQueries({ queryKey: ['fronts'] });
      void navigate({ to: '/patterns/fronts/$frontId', params: { frontId } });
    },
  });
}
