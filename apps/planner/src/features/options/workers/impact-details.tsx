import type { OptionBody, PatternBody, WorkerImpactBody } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { formatCount, formatMean, formatMinutes } from '../../../shared/format/numbers';
import { CyclePicture } from '../../../shared/patterns/cycle-picture';
import { frontQuery } from '../../../shared/requests/front-query';
import { type Fact, Facts } from '../../../shared/ui/facts';
import { TextList } from '../../../shared/ui/text-list';
import { WeekTable } from './week-table';
import { WeightTag } from './weight-tag';
import styles from './workers.module.css';

interface ImpactDetailsProps {
  readonly option: OptionBody;
  readonly impact: WorkerImpactBody;
}

/** What becomes of one worker's weeks, and why it weighs what it weighs. */
export function ImpactDetails({ option, impact }: ImpactDetailsProps) {
  const { reasons, clashes, before, after } = impact;
  return (
    <div className={styles.details}>
      <Facts facts={toFacts(impact)} />
      {clashes.length > 0 && (
        <section className={styles.clashes}>
          <h3>Agreements that it does not keep</h3>
          <TextList texts={clashes} />
        </section>
      )}
      {reasons.length > 0 && (
        <section>
          <h3>What becomes harder</h3>
          <TextList texts={reasons} />
        </section>
      )}
      <Cycles option={option} impact={impact} />
      <section>
        <h3>Before and after</h3>
        <WeekTable before={before} after={after} />
      </section>
    </div>
  );
}

function toFacts(impact: WorkerImpactBody): readonly Fact[] {
  const { contractedMinutes, movedHours, severity, preferenceMet, relationships } = impact;
  const { kept, partly, lost } = relationships;
  return [
    { name: 'Change', value: <WeightTag impact={impact} /> },
    { name: 'Contracted', value: `${formatMinutes(contractedMinutes)} a week` },
    { name: 'Hours moved', value: `${formatMean(movedHours)} a week` },
    { name: 'Weight', value: `${formatMean(severity)} points` },
    { name: 'Preference', value: wordPreference(preferenceMet) },
    {
      name: 'People they know',
      value: `${formatCount(kept)} kept, ${formatCount(partly)} in part, ${formatCount(lost)} lost`,
    },
  ];
}

function wordPreference(met: boolean | null): string {
  if (met === null) return 'Nothing was said';
  return met ? 'Gets what they like best' : 'Liked another pattern better';
}

/** Both cycles; the shapes of today's patterns come with the front. */
function Cycles({ option, impact: { before, after } }: ImpactDetailsProps) {
  const front = useQuery(frontQuery(option.frontId)).data;
  const patterns = [...option.catalogue, ...option.kept, ...(front?.candidates ?? [])];
  const find = (id: string) => patterns.find(({ workPatternId }) => workPatternId === id);
  const same = before.workPatternId === after.workPatternId;
  return (
    <section className={styles.cycles}>
      <h3>{same ? 'The pattern' : 'The patterns'}</h3>
      <Cycle title={same ? before.name : `Before: ${before.name}`} pattern={find(before.workPatternId)} />
      {!same && <Cycle title={`After: ${after.name}`} pattern={find(after.workPatternId)} />}
    </section>
  );
}

function Cycle({ title, pattern }: { readonly title: string; readonly pattern: PatternBody | undefined }) {
  return (
    <div>
      <h4>{title}</h4>
      {pattern === undefined ? (
        <p>Its picture is not there.</p>
      ) : (
        <CyclePicture pattern={pattern} size="large" />
      )}
    </div>
  );
}
