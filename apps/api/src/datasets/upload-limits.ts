/** A council of 20,000 people with a year of history is some 40 MB of CSV. */
export const MOST_FILE_BYTES = 50 * 1024 * 1024;
/** The whole request, with room for a council's small files beside one of the largest. */
export const MOST_BYTES = 60 * 1024 * 1024;
/** A dataset has 24 files; some send their readme with them. */
export const MOST_FILES = 40;
