import { readRoutes } from './read-routes';
import { SCREENS } from './screens';

describe('the list of screens', () => {
  const routes = readRoutes();

  it('finds the routes of the planner', () => {
    expect(routes).toContain('/sign-in');
    expect(routes).toContain('/localities/$localityId/rotas/$rotaId/board');
    expect(routes.length).toBeGreaterThan(20);
  });

  it('has every route of the planner, so that no screen goes unseen', () => {
    const seen = new Set(SCREENS.map(({ route }) => route));
    expect(routes.filter((route) => !seen.has(route))).toEqual([]);
  });

  it('has no screen that the planner has not', () => {
    expect(SCREENS.filter(({ route }) => !routes.includes(route))).toEqual([]);
  });

  it('calls no two alike', () => {
    expect(new Set(SCREENS.map(({ name }) => name)).size).toBe(SCREENS.length);
  });
});
