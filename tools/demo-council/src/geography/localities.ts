/** A point on the map, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A part of a town with a team of its own. Roughly where it is in life. */
export interface Neighbourhood extends Point {
  readonly name: string;
}

export interface DemoLocality extends Point {
  /** Begins every id that belongs to the locality alone. */
  readonly code: string;
  readonly name: string;
  readonly neighbourhoods: readonly Neighbourhood[];
}

const at = (name: string, latitude: number, longitude: number): Neighbourhood => ({
  name,
  latitude,
  longitude,
});

/** The six localities of North Lanarkshire. A council of one locality is the first. */
export const LOCALITIES: readonly DemoLocality[] = [
  {
    code: 'COA',
    ...at('Coatbridge', 55.862, -4.025),
    neighbourhoods: [
      at('Whifflet', 55.852, -4.02),
      at('Kirkwood', 55.85, -4.052),
      at('Townhead', 55.872, -4.047),
      at('Sikeside', 55.86, -3.998),
      at('Old Monkland', 55.843, -4.043),
    ],
  },
  {
    code: 'MOT',
    ...at('Motherwell', 55.789, -3.995),
    neighbourhoods: [
      at('Forgewood', 55.803, -4.006),
      at('Muirhouse', 55.775, -3.976),
      at('North Lodge', 55.799, -3.993),
      at('Ladywell', 55.79, -4.01),
      at('Airbles', 55.781, -3.998),
      at('Carfin', 55.806, -3.957),
    ],
  },
  {
    code: 'AIR',
    ...at('Airdrie', 55.866, -3.982),
    neighbourhoods: [
      at('Gartlea', 55.86, -3.981),
      at('Petersburn', 55.859, -3.947),
      at('Clarkston', 55.87, -3.952),
      at('Whinhall', 55.874, -3.997),
      at('Chapelhall', 55.844, -3.951),
    ],
  },
  {
    code: 'BEL',
    ...at('Bellshill', 55.817, -4.026),
    neighbourhoods: [
      at('Mossend', 55.817, -4.002),
      at('Orbiston', 55.808, -4.024),
      at('Viewpark', 55.828, -4.06),
      at('Hattonrigg', 55.826, -4.017),
    ],
  },
  {
    code: 'CUM',
    ...at('Cumbernauld', 55.947, -3.992),
    neighbourhoods: [
      at('Abronhill', 55.958, -3.964),
      at('Kildrum', 55.951, -3.976),
      at('Carbrain', 55.943, -3.981),
      at('Condorrat', 55.932, -4.023),
      at('Seafar', 55.947, -3.998),
      at('Westfield', 55.94, -4.034),
    ],
  },
  {
    code: 'WIS',
    ...at('Wishaw', 55.774, -3.919),
    neighbourhoods: [
      at('Craigneuk', 55.781, -3.938),
      at('Coltness', 55.782, -3.909),
      at('Cambusnethan', 55.776, -3.888),
      at('Netherton', 55.765, -3.943),
      at('Overtown', 55.753, -3.905),
    ],
  },
];
