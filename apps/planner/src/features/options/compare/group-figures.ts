import type { ComparedFigure } from '@homeround/contract';

type Group = ComparedFigure['group'];

const TITLES: Readonly<Record<Group, string>> = {
  patterns: 'Patterns',
  cover: 'Cover',
  workers: 'Workers',
  people: 'People',
  rota: 'The rota',
  money: 'Money',
};

interface FigureGroup<Figure> {
  readonly group: Group;
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** Figures by what they are about, without groups that have none. */
export const groupFigures = <Figure extends Pick<ComparedFigure, 'group'>>(
  figures: readonly Figure[],
): readonly FigureGroup<Figure>[] =>
  (Object.keys(TITLES) as Group[])
    .map((group) => ({
      ...{ group, title: TITLES[group] },
      figures: figures.filter((figure) => figure.group === group),
    }))
    .filter((found) => found.figures.length > 0);
