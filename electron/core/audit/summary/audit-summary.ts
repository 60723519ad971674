import type { Protocol } from '../../../contract/candidate';
import type { Cause } from '../../../contract/cause';
import type { Direction, Party } from '../../../contract/verdict';
import type { CertificateFacts, LifetimeLeft } from './certificate-facts';
import type { Channel } from './channel';
import type { AuditChanges } from './collect-changes';
import type { Dispute, InputOutcome } from './input-facts';
import type { Kept } from './keep-first';
import type { PortState } from './port-state';
import type { LineProblem } from './read-audit-line';
import type { Counted } from './tally';
import type { TlsFault, TlsVersion } from './tls-facts';

/** What an audit found, over all its inputs: figures, and the inputs that its tables name. The same as `--json` prints. */
export interface AuditSummary {
  /** The time from which the age of certificates is counted, ISO 8601 in UTC. */
  readonly asOf: string;
  readonly inputs: number;
  /** Lines that are no report, and why. */
  readonly brokenLines: Kept<BrokenLine>;
  readonly outcomes: readonly { readonly outcome: InputOutcome; readonly inputs: number }[];
  readonly channels: readonly ChannelFigures[];
  readonly disagreements: Disagreements;
  readonly ports: readonly PortFigures[];
  readonly tls: {
    readonly versions: readonly { readonly version: TlsVersion; readonly inputs: number }[];
    readonly faults: readonly ({ readonly fault: TlsFault } & Counted)[];
  };
  readonly certificates: CertificateFigures;
  readonly causes: readonly ({ readonly cause: Cause; readonly party: Party } & Counted)[];
  /** Inputs for which nothing was found, and those whose search was stopped or could not begin. */
  readonly unanswered: Kept<Unanswered>;
  /** What differs from an older audit; null where there is none to compare with. */
  readonly changes: AuditChanges | null;
}

/** A line that is no report, by its number from 1. */
export interface BrokenLine {
  readonly line: number;
  readonly problem: LineProblem;
}

/** How many inputs a channel names a server for, and how many take a server from it. */
interface ChannelFigures {
  readonly channel: Channel;
  readonly inputs: number;
  readonly chosen: number;
}

/** How often a channel contradicts the chosen one. */
export interface DisagreementFigures {
  readonly direction: Direction;
  readonly chosen: Channel;
  readonly other: Channel;
  readonly inputs: number;
}

/** Where channels contradict each other: how many inputs, which channels, and the single cases. */
export interface Disagreements {
  readonly inputs: number;
  readonly between: readonly DisagreementFigures[];
  readonly cases: Kept<{ readonly input: string } & Dispute>;
}

/** What became of a port, in inputs; `port` is null for all unusual ports together. */
export interface PortFigures extends Readonly<Record<PortState, number>> {
  readonly protocol: Protocol | null;
  readonly port: number | null;
  readonly tested: number;
}

/** How much of their lifetime the certificates have left. Each input counts once, with the one that has the smallest share left. */
export interface CertificateFigures {
  readonly inputs: number;
  readonly left: readonly { readonly left: LifetimeLeft; readonly inputs: number }[];
  readonly soonest: readonly EndingCertificate[];
}

/** A certificate, the share of its lifetime that is left, and the inputs for which it is the one that ends first. */
export interface EndingCertificate extends Pick<CertificateFacts, 'host' | 'port' | 'sha256'> {
  /** ISO 8601 in UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly shareLeft: number;
  readonly inputs: number;
  readonly example: string;
}

/** An input without an answer, and why, where that is known: by its first cause, or in the words of its line. */
export interface Unanswered {
  readonly input: string;
  readonly outcome: InputOutcome;
  readonly cause: Cause | null;
  readonly problem: string | null;
}
