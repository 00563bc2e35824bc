/** What law and guidance ask before anything is decided, and who says so. Each for local sign-off. */
export interface LawNote {
  readonly subject: string;
  readonly words: string;
  readonly source: string;
}

export const LAW_NOTES: readonly LawNote[] = [
  {
    subject: 'Collective consultation',
    words:
      'Where 20 or more dismissals are proposed within 90 days, to dismiss and re-engage on other terms included, collective consultation is required, and the statutory code asks for genuine consultation and for contact with Acas before dismissal is raised. This pack proposes no dismissal.',
    source:
      'Statutory Code of Practice on Dismissal and Re-engagement; Acas; briefing of Doyle Clayton. Periods of 30 or 45 days and changes by the Employment Rights Act 2025: to be checked locally',
  },
  {
    subject: 'Notice of shifts',
    words:
      'Reasonable notice of shifts and of changes to them, and payment where they are changed at short notice, come in step by step in 2026 and 2027.',
    source:
      'Employment Rights Act 2025; briefings of Shepherd and Wedderburn (February 2026) and Lewis Silkin',
  },
  {
    subject: 'Equality',
    words:
      'A public body must have due regard to equality. The equality table shows on whom the changes fall; it is part of an equality impact assessment and does not replace one.',
    source:
      'Equality Act 2010, Public Sector Equality Duty with Scotland’s specific duties; Fairer Scotland Duty',
  },
  {
    subject: 'Flexible working and adjustments',
    words:
      'Anybody may ask for flexible working from the first day, twice a year, with a decision within two months. Reasonable adjustments and carer’s leave stand whatever pattern is worked. Agreements that are recorded were kept by the search.',
    source: 'Flexible working rules from 6 April 2024; Equality Act 2010; carer’s leave rules from 2024',
  },
  {
    subject: 'Rest and hours',
    words:
      'Eleven hours of rest a day, a day of rest a week or two a fortnight, 48 hours a week on average, breaks, and eight hours of night work on average. What falls short needs compensatory rest and says so in this pack.',
    source: 'Working Time Regulations 1998; LRD, Health and safety law 2015',
  },
  {
    subject: 'Staffing',
    words:
      'Staffing must be appropriate: enough people, qualified and competent, with continuity for those who are supported.',
    source: 'Health and Care (Staffing) (Scotland) Act 2019, in force from April 2024; statutory guidance',
  },
];
