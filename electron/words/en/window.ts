/** Words of the window. */
export const windowWords = {} as const;
