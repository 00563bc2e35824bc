/* eslint-disable @typescript-eslint/no-require-imports -- neither library declares its types */

/** What is used of a font of fontkit 2. */
export interface OpenFont {
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
}

export interface TextSettings {
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'center';
  readonly lineBreak?: boolean;
  readonly lineGap?: number;
}

/** An element of the structure tree: what a screen reader is told. */
export interface StructureElement {
  add(child: StructureElement | (() => void)): this;
  end(): void;
  readonly dictionary: { readonly data: Record<string, unknown> };
}

export interface StructureSettings {
  readonly title?: string;
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
  readonly bbox?: readonly [left: number, top: number, right: number, bottom: number];
  readonly placement?: 'Block';
}

export interface OutlineItem {
  addItem(title: string, settings?: { readonly expanded?: boolean }): OutlineItem;
}

/** What is used of pdfkit 0.20. Lengths in points, the origin at the top left. */
export interface PdfFile {
  readonly page: { readonly width: number; readonly height: number };
  readonly outline: OutlineItem;
  x: number;
  y: number;
  on(event: 'data', hear: (chunk: Uint8Array) => void): this;
  on(event: 'end', hear: () => void): this;
  on(event: 'error', hear: (fault: Error) => void): this;
  registerFont(name: string, font: OpenFont): this;
  font(name: string): this;
  fontSize(points: number): this;
  text(text: string, x: number, y: number, settings: TextSettings): this;
  heightOfString(text: string, settings: TextSettings): number;
  widthOfString(text: string): number;
  addPage(): this;
  switchToPage(index: number): unknown;
  bufferedPageRange(): { readonly count: number };
  struct(type: string, settings: StructureSettings, children?: () => void): StructureElement;
  addStructure(element: StructureElement): this;
  markContent(tag: 'Artifact', settings: { readonly type: 'Layout' | 'Pagination' }): this;
  endMarkedContent(): this;
  save(): this;
  restore(): this;
  rect(x: number, y: number, width: number, height: number): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  lineWidth(points: number): this;
  dash(length: number, settings: { readonly space: number }): this;
  fillColor(ink: string): this;
  strokeColor(ink: string): this;
  fill(): this;
  stroke(): this;
  end(): void;
}

export interface PdfSettings {
  readonly size: 'A4';
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly pdfVersion: '1.7';
  /** PDF/UA-1, the norm for accessible documents (ISO 14289). */
  readonly subset: 'PDF/UA';
  readonly tagged: true;
  readonly lang: string;
  readonly displayTitle: true;
  readonly bufferPages: true;
  /** No font but those registered. */
  readonly font: null;
  readonly info: Readonly<Record<'Title' | 'Subject' | 'Author' | 'Creator' | 'Producer', string>> & {
    readonly CreationDate: Date;
  };
}

export const PdfDocument = require('pdfkit') as new (settings: PdfSettings) => PdfFile;
const fontkit = require('fontkit') as { readonly openSync: (path: string) => OpenFont };

/** Atkinson Hyperlegible Next (Open Font Licence), drawn for readers with low vision; Polish and Gaelic letters are in it. */
const FONT_FILES = {
  Regular: '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  Bold: '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
} as const;
export type FontName = keyof typeof FONT_FILES;

const opened = new Map<FontName, OpenFont>();

/** A font of this room's packages; opened once, for a thousand letters too. */
export function openFont(name: FontName): OpenFont {
  const font =
    opened.get(name) ??
    fontkit.openSync(require.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${FONT_FILES[name]}`));
  opened.set(name, font);
  return font;
}
