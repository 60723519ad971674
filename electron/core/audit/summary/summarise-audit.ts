import { outcomeSchema } from '../../../contract/report';
import type { Direction } from '../../../contract/verdict';
import { usualPorts } from '../../usual-ports';
import { auditLimits } from './audit-limits';
import type {
  AuditSummary,
  BrokenLine,
  CertificateFigures,
  DisagreementFigures,
  Disagreements,
  PortFigures,
  Unanswered,
} from './audit-summary';
import { type CertificateFacts, lifetimeLeft, lifetimeLeftOf, shareLeft } from './certificate-facts';
import { type Channel, channels } from './channel';
import type { AuditChanges } from './collect-changes';
import { type FoundCause, type InputFacts, type InputOutcome, inputFactsOf, type TestedPort } from './input-facts';
import { compareTexts, keepFirst } from './keep-first';
import { type PortState, portStates } from './port-state';
import type { ReadLine } from './read-audit-line';
import { soonestCertificates } from './soonest-certificates';
import { tally } from './tally';
import { type tlsFaults, tlsVersions } from './tls-facts';

/** Adds up the lines of an audit. Its memory does not grow with them, and their order does not matter. */
interface AuditSummariser {
  /** Gives the facts that were counted. */
  add(line: ReadLine): InputFacts;
  addBroken(line: BrokenLine): void;
  summary(changes: AuditChanges | null): AuditSummary;
}

/** How the searches ended, best first. */
const outcomes: readonly InputOutcome[] = [...outcomeSchema.options, 'no-report'];

/** Begins a summary; certificates are as old as they are at `nowMs`, in milliseconds since 1970. */
export function summariseAudit(nowMs: number): AuditSummariser {
  let inputs = 0;
  const brokenLines = keepFirst<BrokenLine>(auditLimits.brokenLines, (a, b) => a.line - b.line);
  const ended = tally<InputOutcome>();
  const named = tally<Channel>();
  const chosen = tally<Channel>();
  const disagreements = disagreementCounter();
  const ports = portCounter();
  const versions = tally<(typeof tlsVersions)[number]>();
  const faults = tally<(typeof tlsFaults)[number]>();
  const certificates = certificateCounter(nowMs);
  const causes = causeCounter();
  const unanswered = keepFirst<Unanswered>(auditLimits.rows, (a, b) => compareTexts(a.input, b.input));

  return {
    add: (line) => {
      const facts = inputFactsOf(line);
      const { input } = facts;
      inputs += 1;
      ended.add(facts.outcome, input);
      for (const channel of facts.channels) named.add(channel, input);
      for (const channel of facts.chosenChannels) chosen.add(channel, input);
      disagreements.add(facts);
      ports.add(facts.ports);
      for (const version of facts.tlsVersions) versions.add(version, input);
      for (const fault of facts.tlsFaults) faults.add(fault, input);
      certificates.add(facts);
      causes.add(facts);
      if (!hasAnswer(facts.outcome)) unanswered.add(unansweredFrom(facts, line));
      return facts;
    },
    addBroken: brokenLines.add,
    summary: (changes) => ({
      asOf: new Date(nowMs).toISOString(),
      inputs,
      brokenLines: brokenLines.kept(),
      outcomes: outcomes.map((outcome) => ({ outcome, inputs: ended.of(outcome).inputs })),
      channels: channels.map((channel) => ({
        channel,
        inputs: named.of(channel).inputs,
        chosen: chosen.of(channel).inputs,
      })),
      disagreements: disagreements.figures(),
      ports: ports.figures(),
      tls: {
        versions: tlsVersions.map((version) => ({ version, inputs: versions.of(version).inputs })),
        faults: faults.keys().map((fault) => ({ fault, ...faults.of(fault) })),
      },
      certificates: certificates.figures(),
      causes: causes.figures(),
      unanswered: unanswered.kept(),
      changes,
    }),
  };
}

/** Whether a search ended with servers, confirmed or not. */
function hasAnswer(outcome: InputOutcome): boolean {
  return outcome === 'found' || outcome === 'partly-found' || outcome === 'claimed';
}

function unansweredFrom({ input, outcome, causes }: InputFacts, line: ReadLine): Unanswered {
  const problem = line.kind === 'no-report' ? line.problem : null;
  return { input, outcome, cause: causes[0]?.cause ?? null, problem };
}

function disagreementCounter() {
  let inputs = 0;
  const between = tally<string>();
  const cases = keepFirst<Disagreements['cases']['items'][number]>(auditLimits.rows, (a, b) =>
    compareTexts(JSON.stringify(a), JSON.stringify(b)),
  );
  return {
    add: ({ input, disputes }: InputFacts) => {
      if (disputes.length > 0) inputs += 1;
      const pairs = disputes.map(({ direction, chosen, other }) => `${direction} ${chosen.channel} ${other.channel}`);
      for (const pair of new Set(pairs)) between.add(pair, input);
      for (const dispute of disputes) cases.add({ input, ...dispute });
    },
    figures: (): Disagreements => ({
      inputs,
      between: between.keys().map((pair): DisagreementFigures => {
        const [direction, chosen, other] = pair.split(' ') as [Direction, Channel, Channel];
        return { direction, chosen, other, inputs: between.of(pair).inputs };
      }),
      cases: cases.kept(),
    }),
  };
}

/** The ports that are shown, in the order of protocols and preference. Port null stands for all others. */
const shownPorts: readonly Pick<PortFigures, 'protocol' | 'port'>[] = [
  ...(['imap', 'pop3', 'smtp'] as const).flatMap((protocol) =>
    usualPorts[protocol].map(({ port }) => ({ protocol, port })),
  ),
  { protocol: null, port: null },
];

function portCounter() {
  const counts = shownPorts.map((shown) => ({ ...shown, works: 0, faulty: 0, refused: 0, silent: 0 }));
  const countOf = ({ protocol, port }: TestedPort) =>
    counts.find((shown) => shown.protocol === protocol && shown.port === port) ?? counts.at(-1);
  return {
    add: (ports: readonly TestedPort[]) => {
      for (const tested of ports) {
        const count = countOf(tested);
        if (count !== undefined) count[tested.state] += 1;
      }
    },
    figures: (): readonly PortFigures[] =>
      counts.map((count) => ({
        ...count,
        tested: portStates.reduce((sum, state: PortState) => sum + count[state], 0),
      })),
  };
}

function certificateCounter(nowMs: number) {
  let inputs = 0;
  const left = tally<(typeof lifetimeLeft)[number]>();
  const soonest = soonestCertificates(nowMs);
  return {
    add: ({ input, certificates }: InputFacts) => {
      const first = firstToEnd(certificates, nowMs);
      if (first === null) return;
      inputs += 1;
      left.add(lifetimeLeftOf(shareLeft(first, nowMs)), input);
      soonest.add(first, input);
    },
    figures: (): CertificateFigures => ({
      inputs,
      left: lifetimeLeft.map((one) => ({ left: one, inputs: left.of(one).inputs })),
      soonest: soonest.kept(),
    }),
  };
}

/** The certificate with the smallest share of its lifetime left. */
function firstToEnd(certificates: readonly CertificateFacts[], nowMs: number): CertificateFacts | null {
  const [first, ...others] = certificates;
  if (first === undefined) return null;
  return others.reduce((best, other) => (shareLeft(other, nowMs) < shareLeft(best, nowMs) ? other : best), first);
}

function causeCounter() {
  const causes = tally<string>();
  const known = new Map<string, FoundCause>();
  return {
    add: (facts: InputFacts) => {
      for (const found of facts.causes) {
        const key = `${found.cause} ${found.party}`;
        known.set(key, found);
        causes.add(key, facts.input);
      }
    },
    figures: () =>
      causes.keys().flatMap((key) => {
        const found = known.get(key);
        return found === undefined ? [] : [{ ...found, ...causes.of(key) }];
      }),
  };
}
