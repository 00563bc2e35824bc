import type { PublishPreview } from '@homeround/contract';
import type { RotaPath } from '../../shared/requests/rota-path';
import { Panel } from '../../shared/ui/panel';
import { TextList } from '../../shared/ui/text-list';
import { PublishForm } from './publish-form';
import { wordConsequences } from './word-consequences';

interface PublishPanelProps {
  readonly path: RotaPath;
  readonly preview: PublishPreview;
  readonly onReload: () => void;
}

/** The decision: what it means in a few sentences, what stands in the way, and the form. */
export function PublishPanel({ path, preview, onReload }: PublishPanelProps) {
  const { obstacles } = preview;
  if (obstacles.length > 0) {
    return (
      <Panel title="It cannot be published as it is">
        <TextList texts={obstacles} />
      </Panel>
    );
  }
  return (
    <Panel title="Before you publish">
      <TextList texts={wordConsequences(preview)} />
      <PublishForm path={path} preview={preview} onReload={onReload} />
    </Panel>
  );
}
