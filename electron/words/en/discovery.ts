/** Words of discovery: input, sources, trust, ranking. */
export const discoveryWords = {} as const;
