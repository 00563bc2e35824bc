/** Looks of the page: nothing is asked of any other place. Contrasts are 7:1 or more for text. */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; font: 1rem/1.55 system-ui, "Liberation Sans", Arial, sans-serif; color: #1d2b30; background: #fff; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 0.75rem; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 2.5rem 0 0.75rem; border-top: 2px solid #1d2b30; padding-top: 0.75rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0.5rem; }
p, ul { max-width: 46rem; }
.note { color: #3d4a4f; font-size: 0.93rem; }
.warning { border-left: 5px solid #a33b00; background: #fdf3ec; padding: 0.6rem 0.9rem; }
nav ul { columns: 2; }
a { color: #1f4f8f; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid #1f4f8f; outline-offset: 2px; }
.scroll { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 700; padding-bottom: 0.4rem; }
caption span { display: block; font-weight: 400; color: #3d4a4f; font-size: 0.85rem; overflow-wrap: anywhere; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem 0.35rem 0; border-bottom: 1px solid #c3ccd0; }
thead th { vertical-align: bottom; border-bottom: 2px solid #1d2b30; }
tbody th { font-weight: 400; }
.right { text-align: right; }
.group th { font-weight: 700; background: #f1f4f5; padding-left: 0.4rem; }
.total th, .total td { font-weight: 700; }
figure { margin: 0.75rem 0; }
.pictures { display: flex; flex-wrap: wrap; gap: 1.5rem; }
figcaption { font-size: 0.88rem; color: #3d4a4f; }
svg { width: 100%; max-width: 46rem; height: auto; font-family: inherit; }
.pictures svg { max-width: 24rem; }
footer { margin-top: 3rem; border-top: 1px solid #c3ccd0; color: #3d4a4f; font-size: 0.88rem; }
@page { size: A4; margin: 15mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  .new-page { break-before: page; }
  h2, h3, caption { break-after: avoid; }
  tr, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
}
`.trim();
