import type { Measures } from '@homeround/contract';
import { Button, NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../../shared/access/me';
import { formatCount } from '../../../shared/format/numbers';
import { toSummary } from '../../../shared/forms/field-errors';
import { toastDone } from '../../../shared/toast';
import { type FieldError, FormSummary } from '../../../shared/ui/form-summary';
import { measureOption } from '../requests/measure-option';
import {
  checkMeasureSettings,
  type MeasureSettings,
  RANGES,
  toMeasureSettings,
  toNewMeasure,
} from './measure-settings';
import styles from './measures.module.css';

interface MeasureFormProps {
  readonly optionId: string;
  /** As it was measured last. */
  readonly measures: Measures | null;
}

/** Asks for real rotas of every locality, on the option's patterns and on today's. */
export function MeasureForm({ optionId, measures }: MeasureFormProps) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const asking = useMeasure(optionId);
  const form = useForm<MeasureSettings>({
    initialValues: toMeasureSettings(measures),
    validate: checkMeasureSettings,
  });
  const submit = (settings: MeasureSettings) => {
    setErrors([]);
    asking.mutate(settings);
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={form.onSubmit(submit, (found) => setErrors(toSummary(found)))}
    >
      <FormSummary errors={errors} fault={asking.error} />
      <p className={styles.hint}>
        A real rota for every locality and seed is made on the option’s patterns and on today’s, and both are
        measured alike. More seeds show what is chance; longer searches show what the patterns can do.
      </p>
      <div className={styles.row}>
        <TextInput
          id="from"
          type="date"
          label="First day"
          description="Empty = where planning starts"
          inputWrapperOrder={ORDER}
          {...form.getInputProps('from')}
        />
        <NumberField form={form} field="days" description="7 to 28" />
        <NumberField form={form} field="seeds" description="Each from its own seed" />
      </div>
      <HowLong form={form} />
      <Rates form={form} />
      <p className={styles.hint}>{useExpected(form.values)}</p>
      <div>
        <Button type="submit" loading={asking.isPending}>
          {measures === null ? 'Measure by real rotas' : 'Measure again'}
        </Button>
      </div>
    </form>
  );
}

const ORDER: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

type Form = UseFormReturnType<MeasureSettings>;

interface NumberFieldProps {
  readonly form: Form;
  readonly field: keyof typeof RANGES;
  readonly description?: string;
}

function NumberField({ form, field, description }: NumberFieldProps) {
  const { name, least, most } = RANGES[field];
  return (
    <NumberInput
      id={field}
      label={name}
      description={description}
      inputWrapperOrder={ORDER}
      min={least}
      max={most}
      clampBehavior="none"
      thousandSeparator=","
      {...form.getInputProps(field)}
    />
  );
}

function HowLong({ form }: { readonly form: Form }) {
  return (
    <>
      <Radio.Group label="Each search ends" {...form.getInputProps('ends')}>
        <Stack mt={8} gap={8}>
          <Radio value="seconds" label="After some seconds" />
          <Radio value="steps" label="After some steps: the same rota on any machine" />
        </Stack>
      </Radio.Group>
      <div className={styles.row}>
        <NumberField form={form} field={form.values.ends} />
      </div>
    </>
  );
}

function Rates({ form }: { readonly form: Form }) {
  return (
    <fieldset className={styles.rates}>
      <legend>Rates</legend>
      <p className={styles.hint}>These stand in for the council’s own: enter those that were signed off.</p>
      <div className={styles.row}>
        <NumberField form={form} field="basic" description="Pounds" />
        <NumberField form={form} field="onCosts" description="Percent" />
        <NumberField form={form} field="allowance" description="Percent" />
        <NumberField form={form} field="agency" description="Pounds" />
      </div>
    </fieldset>
  );
}

/** How many rotas that is. Those that are known already are not made again. */
function useExpected({ seeds }: MeasureSettings): string {
  const { localities } = useMe();
  const rotas = localities.length * Number(seeds) * 2;
  return `At most ${formatCount(rotas)} rotas, several at a time; those that are known already are not made again.`;
}

function useMeasure(optionId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (settings: MeasureSettings) => measureOption(optionId, toNewMeasure(settings)),
    onSuccess: () => {
      toastDone('Measuring has begun. You can leave this page.');
      void queryClient.invalidateQueries({ queryKey: ['options'] });
    },
  });
}
