/** Words of providers and what they ask for first. */
export const providerWords = {} as const;
