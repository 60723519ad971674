/** Words of the command line. */
export const commandLineWords = {} as const;
