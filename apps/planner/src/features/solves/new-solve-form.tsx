import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { faultsOfFields, toSummary } from '../../shared/forms/field-errors';
import { SolveFields } from '../../shared/solve-form/solve-fields';
import {
  checkSolveForm,
  emptySolveForm,
  type SolveForm,
  toSolveAsk,
} from '../../shared/solve-form/solve-form';
import styles from '../../shared/solve-form/solve-fields.module.css';
import { type FieldError, FormSummary } from '../../shared/ui/form-summary';
import { askSolve } from './ask-solve';

interface NewSolveFormProps {
  readonly localityId: string;
  readonly from: string;
  readonly days: number;
}

export function NewSolveForm({ localityId, from, days }: NewSolveFormProps) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const asking = useAskSolve(localityId);
  const form = useForm<SolveForm>({ initialValues: emptySolveForm(from, days), validate: checkSolveForm });
  const submit = (values: SolveForm) => {
    setErrors([]);
    asking.mutate(values, { onError: (fault) => form.setErrors(faultsOfFields(fault)) });
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={form.onSubmit(submit, (found) => setErrors(toSummary(found)))}
    >
      <FormSummary errors={errors} fault={asking.error} />
      <SolveFields form={form} />
      <div>
        <Button type="submit" loading={asking.isPending}>
          Make the rota
        </Button>
      </div>
    </form>
  );
}

function useAskSolve(localityId: string) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (values: SolveForm) => askSolve(localityId, toSolveAsk(values)),
    onSuccess: ({ solveId }) => {
      void queryClient.invalidateQueries({ queryKey: ['localities', localityId, 'solves'] });
      void navigate({ to: '/localities/$localityId/solves/$solveId', params: { localityId, solveId } });
    },
  });
}
