/** Words of why something does not work, and what to do. */
export const causeWords = {} as const;
