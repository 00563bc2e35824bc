import { Button, Checkbox, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { toSummary } from '../../shared/forms/field-errors';
import { SolveFields } from '../../shared/solve-form/solve-fields';
import styles from '../../shared/solve-form/solve-fields.module.css';
import {
  checkSolveForm,
  emptySolveForm,
  type SolveForm,
  toSolveAsk,
} from '../../shared/solve-form/solve-form';
import { type FieldError, FormSummary } from '../../shared/ui/form-summary';
import { askCouncilSolve } from './ask-council-solve';

interface NewCouncilSolveFormProps {
  readonly localities: readonly { readonly localityId: string; readonly name: string }[];
  readonly from: string;
}

const WEEK = 7;
const NO_LOCALITY = { field: 'localities', message: 'Choose at least one locality.' };

export function NewCouncilSolveForm({ localities, from }: NewCouncilSolveFormProps) {
  const [chosen, setChosen] = useState(localities.map(({ localityId }) => localityId));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const asking = useAskCouncilSolve();
  const form = useForm<SolveForm>({ initialValues: emptySolveForm(from, WEEK), validate: checkSolveForm });
  const none = chosen.length === 0 ? [NO_LOCALITY] : [];
  const submit = (values: SolveForm) => {
    setErrors(none);
    if (chosen.length > 0) asking.mutate({ ...toSolveAsk(values), localityIds: chosen });
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={form.onSubmit(submit, (found) => setErrors([...none, ...toSummary(found)]))}
    >
      <FormSummary errors={errors} fault={asking.error} />
      <Checkbox.Group
        label="Localities"
        value={chosen}
        onChange={setChosen}
        error={errors.includes(NO_LOCALITY) ? NO_LOCALITY.message : undefined}
      >
        <Stack mt={8} gap={8}>
          {localities.map(({ localityId, name }, index) => (
            <Checkbox
              key={localityId}
              value={localityId}
              label={name}
              {...(index === 0 ? { id: NO_LOCALITY.field } : {})}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <SolveFields form={form} />
      <div>
        <Button type="submit" loading={asking.isPending}>
          Make the rotas
        </Button>
      </div>
    </form>
  );
}

function useAskCouncilSolve() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: askCouncilSolve,
    onSuccess: ({ councilSolveId }) => {
      void queryClient.invalidateQueries({ queryKey: ['council-solves'] });
      void navigate({ to: '/council-solves/$councilSolveId', params: { councilSolveId } });
    },
  });
}
