import { PageHeading } from '../../shared/ui/page-heading';

export function BoardPage() {
  return <PageHeading>Board</PageHeading>;
}
