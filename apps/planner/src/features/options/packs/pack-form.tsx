import type { OptionBody } from '@homeround/contract';
import { Button, Checkbox, MultiSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toSummary } from '../../../shared/forms/field-errors';
import { optionsQuery } from '../../../shared/requests/options-query';
import { toastDone } from '../../../shared/toast';
import { type FieldError, FormSummary } from '../../../shared/ui/form-summary';
import { nameOption } from '../name-option';
import { isChosen } from '../option-state';
import { makePack } from '../requests/make-pack';
import { checkPackSettings, EMPTY_PACK, type PackSettings, toNewPack } from './pack-settings';
import styles from './packs.module.css';

/** As the contract: today's patterns and this option are in it anyway. */
const MOST_BESIDE = 3;

/** Asks for the next version of the pack. */
export function PackForm({ option }: { readonly option: OptionBody }) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const others = useOthers(option);
  const making = useMakePack(option.optionId);
  const form = useForm<PackSettings>({ initialValues: EMPTY_PACK, validate: checkPackSettings });
  const submit = (settings: PackSettings) => {
    setErrors([]);
    making.mutate(settings);
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={form.onSubmit(submit, (found) => setErrors(toSummary(found)))}
    >
      <FormSummary errors={errors} fault={making.error} />
      {option.measures === null && (
        <p className={styles.hint}>
          This option has not been measured by real rotas: the pack will say so and have no measures.
        </p>
      )}
      <div className={styles.row}>
        <TextInput
          id="changeover"
          type="date"
          label="New patterns from"
          description="Empty = the earliest that leaves the notice"
          {...form.getInputProps('changeover')}
        />
        <TextInput
          id="until"
          type="date"
          label="Comments until"
          description="Empty = the pack names no day"
          {...form.getInputProps('until')}
        />
      </div>
      <TextInput
        id="reply"
        label="How staff can comment"
        description="Empty = to their manager or union"
        maxLength={500}
        {...form.getInputProps('reply')}
      />
      <MultiSelect
        id="beside"
        label="Other options in it"
        description={`Up to ${MOST_BESIDE}; today’s patterns are always in it`}
        clearable
        clearButtonProps={{ 'aria-label': 'Clear: other options' }}
        maxValues={MOST_BESIDE}
        data={others.map((other) => ({ value: other.optionId, label: nameOption(other) }))}
        value={[...form.values.beside]}
        onChange={(beside) => form.setFieldValue('beside', beside)}
      />
      <Checkbox
        id="named"
        label="Names of workers in the workbook"
        description="Without, it has their numbers only. Each letter has its own worker’s name in any case."
        {...form.getInputProps('named', { type: 'checkbox' })}
      />
      <div>
        <Button type="submit" loading={making.isPending}>
          Make the pack
        </Button>
      </div>
    </form>
  );
}

/** Chosen options of the same front, without today's patterns and this one. */
function useOthers({ frontId, optionId }: OptionBody) {
  const options = useQuery(optionsQuery(frontId)).data ?? [];
  return options.filter((other) => isChosen(other) && !other.baseline && other.optionId !== optionId);
}

function useMakePack(optionId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (settings: PackSettings) => makePack(optionId, toNewPack(settings)),
    onSuccess: ({ version }) => {
      toastDone(`Version ${version} of the pack is being made.`);
      void queryClient.invalidateQueries({ queryKey: ['options'] });
    },
  });
}
