/** Words of what was observed. */
export const failureWords = {} as const;
