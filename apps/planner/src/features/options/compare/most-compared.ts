/** Options beside today's patterns: more columns do not fit on a page. */
export const MOST_COMPARED = 4;
