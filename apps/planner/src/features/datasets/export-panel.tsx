import { Button, Group } from '@mantine/core';
import { Panel } from '../../shared/ui/panel';

/** The current dataset as files; what is exported can be imported again. */
export function ExportPanel() {
  return (
    <Panel title="Export the current dataset">
      <Group gap={8}>
        <Button component="a" variant="default" href="/api/datasets/current/export?format=xlsx" download>
          As a workbook (.xlsx)
        </Button>
        <Button component="a" variant="default" href="/api/datasets/current/export?format=csv" download>
          As CSV files (.zip)
        </Button>
      </Group>
    </Panel>
  );
}
