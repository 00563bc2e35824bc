import type { FindingBody } from '@homeround/contract';
import { Button, Popover, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { countOf } from '../../../shared/format/numbers';
import { RULE_WORDS, TIER_TONES, TIER_WORDS } from '../../../shared/rota/rule-names';
import { Tag } from '../../../shared/ui/tag';
import styles from './header.module.css';

interface FindingsButtonProps {
  readonly findings: readonly FindingBody[];
  readonly onJump: (visitId: string) => void;
}

/** More would be a page of their own, which the rota has. */
const MOST = 50;

/** What the checker found; each finding leads to its first visit. */
export function FindingsButton({ findings, onJump }: FindingsButtonProps) {
  const [opened, setOpened] = useState(false);
  if (findings.length === 0) {
    return (
      <Tag tone="good" icon={IconCircleCheck}>
        Every rule kept
      </Tag>
    );
  }
  const jump = (visitId: string) => {
    setOpened(false);
    onJump(visitId);
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={440}
      trapFocus
      shadow="md"
      withinPortal
    >
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconAlertTriangle aria-hidden size={16} color="var(--hr-bad)" />}
          onClick={() => setOpened(!opened)}
        >
          {countOf(findings.length, 'rule broken', 'rules broken')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Rules broken" className={styles.findings}>
        <ul>
          {findings.slice(0, MOST).map((finding, index) => (
            <li key={index}>
              <Finding finding={finding} onJump={jump} />
            </li>
          ))}
        </ul>
        {findings.length > MOST && (
          <p>{countOf(findings.length - MOST, 'more is', 'more are')} on the rota’s page.</p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function Finding({
  finding,
  onJump,
}: {
  readonly finding: FindingBody;
  readonly onJump: (visitId: string) => void;
}) {
  const { rule, tier, text, visitIds } = finding;
  const visitId = visitIds[0];
  const body = (
    <>
      <span className={styles.rule}>
        {RULE_WORDS[rule]} <Tag tone={TIER_TONES[tier]}>{TIER_WORDS[tier]}</Tag>
      </span>
      {text}
    </>
  );
  if (visitId === undefined) return <div className={styles.finding}>{body}</div>;
  return (
    <UnstyledButton className={styles.finding} onClick={() => onJump(visitId)}>
      {body}
    </UnstyledButton>
  );
}
