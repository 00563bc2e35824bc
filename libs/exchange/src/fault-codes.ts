/** What a code means, whether it stops the import, and what mends it unless the fault itself says more. */
export interface FaultKind {
  readonly severity: 'refuse' | 'warn';
  readonly meaning: string;
  readonly action: string;
}

const refuse = (meaning: string, action: string): FaultKind => ({ severity: 'refuse', meaning, action });
const warn = (meaning: string, action: string): FaultKind => ({ severity: 'warn', meaning, action });

/** Every code that this room gives. docs/errors.md shows this table; a test holds the two equal. */
export const FAULT_CODES = {
  // What the files came in
  NO_FILES: refuse(
    'Nothing was sent.',
    'Choose the CSV files of a dataset, a .zip of them, or an .xlsx workbook.',
  ),
  ARCHIVE_BESIDE_FILES: refuse(
    'An archive or workbook came together with other files.',
    'Send the CSV files, or one .zip, or one .xlsx workbook.',
  ),
  ARCHIVE_BROKEN: refuse('A .zip archive cannot be unpacked.', 'Pack it again, without a password.'),
  ARCHIVE_TOO_LARGE: refuse(
    'A .zip archive unpacks to more than a dataset can be.',
    'Pack only the CSV files of the dataset.',
  ),
  WORKBOOK_BROKEN: refuse('A workbook cannot be read.', 'Save it again as .xlsx.'),
  WORKBOOK_TOO_LARGE: refuse(
    'A workbook has cells further out than a dataset has any.',
    'Delete the rows and columns beside and below the table, or send CSV files.',
  ),
  WORKBOOK_LOCKED: refuse(
    'A workbook is encrypted, or in the old .xls form.',
    'Remove its password and save it as .xlsx.',
  ),
  // The file as bytes
  MISSING_FILE: refuse(
    'A required file is not in the folder.',
    'Add the file; where there is nothing to tell, its header line is enough.',
  ),
  UNKNOWN_FILE: warn(
    'A file that the folder has no use for was ignored.',
    'Rename it if it is a typing slip.',
  ),
  EMPTY_FILE: refuse('A file has not even a header line.', 'Write the header line.'),
  WORKBOOK_FILE: refuse('A file is a spreadsheet workbook, not CSV.', 'Save each sheet as "CSV UTF-8".'),
  UTF16_FILE: refuse('A file is UTF-16 text.', 'Save it as "CSV UTF-8", not as "Unicode text".'),
  BINARY_FILE: refuse('A file holds NUL bytes, so it is no text.', 'Export the file again as "CSV UTF-8".'),
  NOT_UTF8: refuse('A file has bytes that are no UTF-8 text.', 'Save it as "CSV UTF-8".'),
  // The file as rows
  SEPARATOR_NOT_COMMA: refuse(
    'Columns are separated by semicolons or tabs.',
    'Save the file with commas between the columns.',
  ),
  QUOTE_NOT_CLOSED: refuse(
    'A quoted cell is never closed; nothing after it was read.',
    'Close the quote, or double it ("") if it belongs to the text.',
  ),
  QUOTE_MISPLACED: refuse(
    'A quote stands in the middle of a cell; nothing after it was read.',
    'Put the whole cell in quotes and double ("") those that belong to the text.',
  ),
  LINE_TOO_LONG: refuse(
    'A line is longer than 100,000 characters; nothing after it was read.',
    'Look for a quote that is never closed or a line end that is missing.',
  ),
  RAGGED_ROW: refuse(
    'A row has more or fewer cells than the header.',
    'Add the missing commas, or quote a cell that holds a comma.',
  ),
  MISSING_COLUMN: refuse('The header lacks a column.', 'Add the column to the header and every row.'),
  DUPLICATE_COLUMN: refuse('The header names a column twice.', 'Remove or rename one of the two.'),
  UNKNOWN_COLUMN: warn(
    'A column that the file has no use for was ignored.',
    'Rename it if it is a typing slip.',
  ),
  UNKNOWN_SETTING: warn(
    'settings.csv has a key that is no setting; it was ignored.',
    'Correct or remove it.',
  ),
  // Cells
  MISSING_VALUE: refuse('A cell that must be filled is empty.', 'Fill the cell.'),
  UNEXPECTED_VALUE: refuse('A cell is filled that must be empty beside another.', 'Empty the cell.'),
  BAD_ID: refuse(
    'An id has a character that ids may not have, or is too long.',
    'Use up to 64 letters, digits and . _ : / - , beginning with a letter or digit.',
  ),
  BAD_TEXT: refuse(
    'A text is longer than 200 characters or holds control characters.',
    'Shorten it and keep it on one line.',
  ),
  BAD_NUMBER: refuse('A cell is no number, or is outside its range.', 'Write a number in the range given.'),
  BAD_DATE: refuse('A cell is no calendar day.', 'Write the day as YYYY-MM-DD.'),
  BAD_TIME: refuse('A cell is no time of day.', 'Write the time as HH:MM, from 00:00.'),
  BAD_DATE_TIME: refuse('A cell is no local date and time.', 'Write it as YYYY-MM-DDTHH:MM.'),
  BAD_CHOICE: refuse('A cell is none of the values it may have.', 'Write one of the values given.'),
  BAD_LIST: refuse(
    'A list repeats an entry or has an empty or unusable one.',
    'Write a|b|c, each entry once.',
  ),
  BAD_DAYS: refuse(
    'Days are not written in one of the known ways.',
    'Write `daily`, `Mon Wed Fri`, `any 2 of Mon Tue Wed` or `choice ID`.',
  ),
  BAD_VISIT_ID: refuse(
    'A visit id is not made as visit ids are.',
    'Write recurring_visit_id@YYYY-MM-DD, with #n where the day is free to choose.',
  ),
  BAD_TIME_ZONE: refuse('The time zone is not known.', 'Write an IANA name such as Europe/London.'),
  // Keys and references
  DUPLICATE_KEY: refuse('Two rows have the same key.', 'Remove one of them, or correct its id.'),
  UNKNOWN_ID: refuse('An id is named that its own file does not have.', 'Correct the id, or add its row.'),
  SPAN_REVERSED: refuse('The last day or time is before the first.', 'Exchange or correct them.'),
  // Settings, rules, places
  CYCLE_ANCHOR_NOT_MONDAY: refuse('The cycle anchor is no Monday.', 'Give the Monday of a first cycle week.'),
  LAW_NOT_SIGNED_OFF: refuse(
    'A rule of the law, or a number of one, was changed and nobody signed that off.',
    'Fill signed_off_by, or leave the default of the law.',
  ),
  RULE_NOT_SIGNED_OFF: warn(
    'A rule was changed from its default without a source or without who signed it off.',
    'Fill source and signed_off_by.',
  ),
  PLACE_HALF_LOCATED: refuse('A place has only one of latitude and longitude.', 'Give both or neither.'),
  PLACE_NOT_LOCATED: refuse(
    'A place has no coordinates, and not all travel times to and from it are given.',
    'Give latitude and longitude, or every travel time for each mode in use.',
  ),
  PLACE_FAR_AWAY: warn(
    'A place is more than 100 km from the middle of all places.',
    'Check that latitude and longitude are right and not exchanged.',
  ),
  // People and care packages
  WORKER_BOTH_WAYS: refuse(
    'A worker is declined by a person and also preferred or in the mini-team.',
    'Remove one of the two rows.',
  ),
  MINI_TEAM_TOO_LARGE: warn(
    'More workers are named in a mini-team than its size allows.',
    'Raise mini_team_size or name fewer workers.',
  ),
  PERSON_WITHOUT_VISITS: warn(
    'A person has no recurring visit.',
    'Add the care package, or remove the person.',
  ),
  WINDOW_IMPOSSIBLE: refuse(
    'A window ends before it starts (read as after midnight it would be longer than 12 hours).',
    'Exchange or correct the two times.',
  ),
  PREFERRED_OUTSIDE_WINDOW: refuse(
    'The preferred start is outside the visit window.',
    'Move the preferred start or widen the window.',
  ),
  VISIT_TOO_LONG: refuse('A visit is longer than any shift of any work pattern.', 'Split it or add a shift.'),
  DOUBLE_UP_REASON_MISSING: refuse(
    'A visit needs two workers and does not say why.',
    'Write manual-handling or time-saving as double_up_reason.',
  ),
  DOUBLE_UP_REASON_UNEXPECTED: refuse(
    'A visit with one worker has a reason for two.',
    'Empty double_up_reason or set workers to 2.',
  ),
  DAY_CHOICE_CONTRADICTS: refuse(
    'A day choice and the recurring visits it joins do not say the same.',
    'Let each visit of the choice have `choice ID` as its days and a row in the choice, all for one person.',
  ),
  NOBODY_SKILLED: refuse(
    'Fewer workers hold the skills and registrations of a visit than it needs.',
    'Train or register workers, or correct what the visit asks for.',
  ),
  SKILLS_EXPIRED: refuse(
    'Workers held the skills and registrations of a visit, but too few hold them in its time.',
    'Renew them, or correct valid_from and valid_to.',
  ),
  NOBODY_ELIGIBLE: refuse(
    'Too few of the skilled workers may be sent: declined, of another gender, or restricted.',
    'Agree with the person what can change, or take on a worker who may be sent.',
  ),
  // Medication
  DOSE_OF_OTHER_PERSON: refuse("A dose is tied to another person's visit.", 'Correct one of the two ids.'),
  DOSE_AFTER_VISIT: refuse('A dose is due after its visit has ended.', 'Correct minutes_into_visit.'),
  MEDICATION_WINDOW_MISSED: refuse(
    'No start of the visit brings all its doses into their windows.',
    'Move the visit window, or ask the prescriber about the dose window.',
  ),
  DOSE_GAPS_CONTRADICT: refuse(
    'One medicine of one person has different minimum gaps.',
    'Give all its doses the same minimum_gap_minutes.',
  ),
  DOSE_GAP_IMPOSSIBLE: refuse(
    'Two doses of one day can never be as far apart as the minimum gap asks.',
    'Move one visit, or ask the prescriber about gap and windows.',
  ),
  // Work patterns and workers
  SHIFT_OUTSIDE_CYCLE: refuse(
    'A shift is in a week that its cycle does not have.',
    'Correct week or cycle_weeks.',
  ),
  SHIFTS_OVERLAP: refuse('Two shifts of a work pattern overlap.', 'Move or join them.'),
  SHIFT_LONG: warn('A shift is longer than 12 hours.', 'Check that its start and end are not exchanged.'),
  PATTERN_WITHOUT_SHIFTS: warn('A work pattern has no shift.', 'Add its shifts, or remove the pattern.'),
  PATTERN_DAILY_REST: refuse(
    'A work pattern leaves less than the daily rest between two working days.',
    'Move the shifts, or record the agreement on compensatory rest in rest_agreement.',
  ),
  PATTERN_WEEKLY_REST: refuse(
    'A work pattern gives a week neither the weekly rest nor its fortnightly form.',
    'Free a day, or record the agreement on compensatory rest in rest_agreement.',
  ),
  PATTERN_REST_AGREED: warn(
    'A work pattern leaves less rest than the law asks, under a recorded agreement.',
    'See that the compensatory rest is really given.',
  ),
  PATTERN_WEEKLY_HOURS: refuse(
    'A work pattern is above the average weekly hours for someone who has not opted out.',
    'Shorten the pattern, or move the worker to another one.',
  ),
  PATTERN_HOURS_OPTED_OUT: warn(
    'A work pattern is above the average weekly hours; all its workers have opted out.',
    'Keep the signed opt-outs at hand.',
  ),
  PHASE_OUTSIDE_CYCLE: refuse("A worker's phase is beyond the cycle.", 'Give a week of the cycle, from 1.'),
  CONTRACT_FAR_FROM_PATTERN: warn(
    "A worker's contracted minutes are more than a quarter away from the work pattern's.",
    'Check contracted_minutes (per week) and the pattern.',
  ),
  AGREEMENT_EMPTY: warn(
    'An agreement says nothing about when its worker works.',
    'Fill what was agreed, or remove the row.',
  ),
  // Pins
  PIN_WRONG_WORKER_COUNT: refuse(
    'A pin does not name as many workers as its visit needs.',
    'Name one worker, or two for a double-up.',
  ),
  PIN_WITHOUT_VISIT: warn('A pin is for a visit that never happens; it has no effect.', 'Correct its date.'),
  PIN_BREAKS_RULE: warn(
    'A pin asks for something that a rule forbids; the rota will show it as a finding.',
    'Change the pin, or keep it knowingly.',
  ),
  // The rota file
  NOT_JSON: refuse('The rota file is no JSON text.', 'Use the file as `solve` wrote it.'),
  ROTA_OTHER_VERSION: refuse('The file is no rota file, or of another version.', 'Make the rota again.'),
  ROTA_OTHER_PERIOD: refuse('The rota is for another period than asked for.', 'Use the rota of that period.'),
  ROTA_FIELD_MISSING: refuse('A field is missing.', 'Add the field; see docs/rota-file.md.'),
  ROTA_FIELD_UNKNOWN: refuse(
    'A field is not part of the format.',
    'Remove the field; see docs/rota-file.md.',
  ),
  ROTA_FIELD_WRONG: refuse('A field has the wrong type or value.', 'Correct it; see docs/rota-file.md.'),
  ROTA_UNKNOWN_ID: refuse(
    'The rota names a visit, shift or worker that the dataset does not have in this period.',
    'Use the dataset that the rota was made from, or make the rota again.',
  ),
  // Any
  MORE_REFUSED: refuse('More faults of one code than are listed.', 'Mend the listed ones first.'),
  MORE_WARNED: warn('More warnings of one code than are listed.', 'Look at the listed ones first.'),
} as const satisfies Record<string, FaultKind>;

export type FaultCode = keyof typeof FAULT_CODES;
