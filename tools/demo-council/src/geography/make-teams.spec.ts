import { LOCALITIES } from './localities';
import { makeTeams } from './make-teams';

describe('makeTeams', () => {
  it('makes a team for each neighbourhood and one for each other service', () => {
    const teams = makeTeams(LOCALITIES[0]!, ['mainstream', 'reablement', 'intensive']);
    expect(teams.map(({ teamId, service }) => [teamId, service])).toEqual([
      ['COA-WHIFFLET', 'mainstream'],
      ['COA-KIRKWOOD', 'mainstream'],
      ['COA-TOWNHEAD', 'mainstream'],
      ['COA-SIKESIDE', 'mainstream'],
      ['COA-OLD-MONKLAND', 'mainstream'],
      ['COA-REABLEMENT', 'reablement'],
      ['COA-INTENSIVE', 'intensive'],
    ]);
  });
});
