/** Words that the cards of several programs share. */
export const programCardWords = {
  'export.program-card.by-hand': 'Type the settings, in the order of its form',
  'export.program-card.cannot':
    '{program} imports no settings. The text file has the fields of its form in their order.',
  'export.program-card.type': 'Fill in each field as the text file says.',
} as const;
