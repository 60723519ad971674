/** How much of an audit its summary names, so that neither memory nor page grows with the number of inputs. What is left out is counted. */
export const auditLimits = {
  /** Inputs that are named beside a figure. */
  examples: 3,
  /** Rows of a table that names inputs. */
  rows: 100,
  /** Unreadable lines that are named. */
  brokenLines: 20,
} as const;
