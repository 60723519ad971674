/** What a probe tries and what it says. The sentences are ready, because the probe itself knows no language. */
export interface ProbePlan {
  readonly host: string;
  /** The first line of what it prints. */
  readonly title: string;
  /** The last line. */
  readonly end: string;
  /** At the top of the file. */
  readonly comments: readonly string[];
  readonly ports: readonly ProbePort[];
}

/** A port with a sentence for each outcome. */
export interface ProbePort {
  readonly port: number;
  /** Whether TLS begins at once; otherwise by STARTTLS. */
  readonly startsWithTls: boolean;
  readonly works: string;
  /** No connection came about. */
  readonly closed: string;
  /** Something was reached that is no mail server. */
  readonly silent: string;
  readonly noStarttls: string;
  /** No TLS with a certificate for this host came about. */
  readonly notVerified: string;
}
