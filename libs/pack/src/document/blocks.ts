import type { Drawing } from './drawing';

/** What a document says, in order, without a word on how it looks: HTML and PDF are written from the same blocks. */
export interface PackDocument {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** ISO instant. */
  readonly madeAt: string;
  /** At the foot of every printed page. */
  readonly footer: string;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Text | Bullets | Table | Pictures;

export interface Heading {
  readonly kind: 'heading';
  /** 1 = the document's title, once. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Begins a printed page. */
  readonly newPage?: boolean;
}

export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly tone: 'plain' | 'note' | 'warning';
}

export interface Bullets {
  readonly kind: 'bullets';
  readonly items: readonly string[];
}

export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Of the table's width; shares are weighed against each other. */
  readonly share: number;
}

/** The first cell of a row is its head. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  /** What the numbers come from: option and version, and how they were made. */
  readonly source: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly string[];
  /** The only cell heads the rows below it. */
  readonly group?: boolean;
  /** A sum of the rows above. */
  readonly total?: boolean;
}

export interface Picture {
  readonly caption: string;
  /** Says what the picture shows. */
  readonly alternative: string;
  readonly drawing: Drawing;
}

/** One picture, or several side by side. */
export interface Pictures {
  readonly kind: 'pictures';
  readonly pictures: readonly Picture[];
}

export const heading = (level: Heading['level'], text: string, newPage = false): Heading => ({
  ...{ kind: 'heading', level, text, newPage },
});

export const text = (words: string, tone: Text['tone'] = 'plain'): Text => ({
  kind: 'text',
  text: words,
  tone,
});

export const bullets = (items: readonly string[]): Bullets => ({ kind: 'bullets', items });

export const column = (head: string, share: number, align: Column['align'] = 'right'): Column => ({
  ...{ head, share, align },
});

export const pictures = (...shown: readonly Picture[]): Pictures => ({ kind: 'pictures', pictures: shown });
