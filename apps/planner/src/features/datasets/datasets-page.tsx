import { useAllowed } from '../../shared/access/me';
import { Page } from '../../shared/ui/page';
import { DatasetHistory } from './dataset-history';
import { ExportPanel } from './export-panel';
import { ImportPanel } from './import-panel';

/** Brings a dataset in, whole or not at all, and out. */
export function DatasetsPage() {
  const mayImport = useAllowed('dataset:import');
  return (
    <Page title="Import and export" about="A dataset is everything known of people, workers and visits.">
      {mayImport && <ImportPanel />}
      <ExportPanel />
      <DatasetHistory />
    </Page>
  );
}
