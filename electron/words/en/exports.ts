/** Words of exports. */
export const exportWords = {} as const;
