import { createRoute } from '@tanstack/react-router';
import { NotFoundPage } from './not-found-page';
import * as council from './routes/council-routes';
import { framedRoute } from './routes/framed-route';
import { homeRoute } from './routes/home-route';
import * as latest from './routes/latest-rota-routes';
import { localityRoute } from './routes/locality-route';
import * as options from './routes/option-routes';
import * as patterns from './routes/pattern-routes';
import { patternsRoute } from './routes/patterns-route';
import { printWeekRoute, printWorkersRoute } from './routes/print-routes';
import { rootRoute } from './routes/root-route';
import * as rota from './routes/rota-routes';
import { signInRoute } from './routes/sign-in-route';
import { signedInRoute } from './routes/signed-in-route';
import { newSolveRoute, solveRoute, solvesRoute } from './routes/solve-routes';

/** Whatever no other route knows, inside the frame: there is a way on from there. */
const unknownRoute = createRoute({
  getParentRoute: () => framedRoute,
  path: '$',
  component: NotFoundPage,
});

const inLocality = localityRoute.addChildren([
  rota.rotasRoute,
  rota.rotaRoute,
  rota.boardRoute,
  rota.peopleRoute,
  rota.personRoute,
  rota.workersRoute,
  rota.workerRoute,
  rota.compareRoute,
  rota.publishRoute,
  rota.pinsRoute,
  latest.latestBoardRoute,
  latest.latestPeopleRoute,
  latest.latestWorkersRoute,
  solvesRoute,
  newSolveRoute,
  solveRoute,
]);

const inPatterns = patternsRoute.addChildren([
  patterns.catalogueRoute,
  patterns.coverageRoute,
  patterns.frontsRoute,
  patterns.newFrontRoute,
  patterns.frontRoute,
  options.optionsRoute,
  options.newOptionRoute,
  options.compareOptionsRoute,
  options.optionRoute,
  options.optionMeasuresRoute,
  options.optionWorkersRoute,
  options.optionEqualityRoute,
  options.optionTransitionRoute,
  options.optionPacksRoute,
]);

const framed = framedRoute.addChildren([
  homeRoute,
  inLocality,
  inPatterns,
  council.datasetsRoute,
  council.councilSolvesRoute,
  council.newCouncilSolveRoute,
  council.councilSolveRoute,
  council.accountsRoute,
  council.auditRoute,
  council.myAccountRoute,
  unknownRoute,
]);

export const routeTree = rootRoute.addChildren([
  signInRoute,
  signedInRoute.addChildren([framed, printWeekRoute, printWorkersRoute]),
]);
