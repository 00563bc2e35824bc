import type { Explanation } from '@homeround/contract';
import { Accordion } from '@mantine/core';
import { countOf } from '../../../shared/format/numbers';
import type { RotaPath } from '../../../shared/requests/rota-path';
import { RULE_WORDS } from '../../../shared/rota/rule-names';
import { TextLink } from '../../../shared/ui/text-link';
import styles from './details.module.css';
import { groupUnable, notOnDutyWords, type UnableGroup } from './explanation-words';

interface UnableProps extends RotaPath {
  readonly seat: Explanation['seats'][number];
}

/** Who could not have the visit, by the rule that stands in the way; each group opens to its names. */
export function Unable({ seat, ...rota }: UnableProps) {
  const groups = groupUnable(seat);
  return (
    <>
      {groups.length > 0 && (
        <Accordion multiple chevronPosition="left" variant="default" className={styles.unable}>
          {groups.map((group) => (
            <Accordion.Item key={group.rule} value={group.rule}>
              <Accordion.Control>
                {RULE_WORDS[group.rule]} <span>{countOf(group.workers, 'worker')}</span>
              </Accordion.Control>
              <Accordion.Panel>
                <Group group={group} {...rota} />
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      )}
      {seat.notOnDuty > 0 && <p className={styles.notOnDuty}>{notOnDutyWords(seat.notOnDuty)}</p>}
      {groups.length === 0 && seat.notOnDuty === 0 && <p>Everybody else could.</p>}
    </>
  );
}

function Group({ group, ...rota }: RotaPath & { readonly group: UnableGroup }) {
  return (
    <ul className={styles.group}>
      {group.texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
      {group.named.map(({ workerId, name, text }) => (
        <li key={workerId}>
          <TextLink
            to="/localities/$localityId/rotas/$rotaId/workers/$workerId"
            params={{ ...rota, workerId }}
          >
            {name}
          </TextLink>{' '}
          {text}
        </li>
      ))}
    </ul>
  );
}
