import type { Candidate, Protocol, StepState } from '../../../contract/candidate';
import type { Cause } from '../../../contract/cause';
import type { Outcome, Report } from '../../../contract/report';
import { serverKey } from '../../../contract/server-name';
import type { Direction, Party } from '../../../contract/verdict';
import { cleanText } from '../../clean-text';
import { isForClients } from '../../usual-ports';
import { type CertificateFacts, certificatesOf } from './certificate-facts';
import { type Channel, channelOf, channelsOf } from './channel';
import { bestState, type PortState, portStateOf } from './port-state';
import type { ReadLine } from './read-audit-line';
import { serverPlace } from './server-place';
import { type TlsFault, type TlsVersion, tlsFaultsOf, tlsVersionsOf } from './tls-facts';

/** How the search of an input ended; `no-report` where it could not begin. */
export type InputOutcome = Outcome | 'no-report';

/** What the summary of an audit needs of one input. All texts are clean. */
export interface InputFacts {
  readonly input: string;
  readonly outcome: InputOutcome;
  readonly servers: Readonly<Record<Direction, ChosenPlace | null>>;
  /** Every channel that names a server. */
  readonly channels: readonly Channel[];
  /** The channels that the chosen servers rank by. */
  readonly chosenChannels: readonly Channel[];
  readonly disputes: readonly Dispute[];
  /** Every tested port of any server, each once. */
  readonly ports: readonly TestedPort[];
  /** Of the servers that work, each once. */
  readonly tlsVersions: readonly TlsVersion[];
  readonly tlsFaults: readonly TlsFault[];
  readonly certificates: readonly CertificateFacts[];
  /** Of all findings, each once. */
  readonly causes: readonly FoundCause[];
}

/** A chosen server, its place as `mail.example.net:993`. */
export interface ChosenPlace {
  readonly protocol: Protocol;
  readonly server: string;
}

/** A port of a protocol, and the best that any server of the input does there. */
export interface TestedPort {
  readonly protocol: Protocol;
  readonly port: number;
  readonly state: PortState;
}

/** Why something does not work, and who has to act. */
export interface FoundCause {
  readonly cause: Cause;
  readonly party: Party;
}

/** A channel that contradicts the one whose server was chosen. */
export interface Dispute {
  readonly direction: Direction;
  readonly chosen: DisputedServer;
  readonly other: DisputedServer;
}

/** A server of a disagreement, as `mail.example.net:993`. */
export interface DisputedServer {
  readonly channel: Channel;
  readonly server: string;
  readonly state: StepState;
}

/** The facts of one input, from its line. */
export function inputFactsOf(line: ReadLine): InputFacts {
  return line.kind === 'report' ? factsOfReport(line.report) : { ...noFacts, input: line.input };
}

const noFacts: Omit<InputFacts, 'input'> = {
  outcome: 'no-report',
  servers: { incoming: null, outgoing: null },
  channels: [],
  chosenChannels: [],
  disputes: [],
  ports: [],
  tlsVersions: [],
  tlsFaults: [],
  certificates: [],
  causes: [],
};

function factsOfReport(report: Report): InputFacts {
  const { input, outcome, incoming, outgoing, conflicts, findings } = report;
  const servers = serversOf(report);
  const meant = servers.filter((server) => isMeant(server, report));
  const forClients = meant.filter(isForClients);
  const chosen = [incoming, outgoing].filter((server) => server !== null);
  return {
    input: cleanText(input.text),
    outcome,
    servers: { incoming: chosenServer(incoming), outgoing: chosenServer(outgoing) },
    channels: channelsOf(servers),
    chosenChannels: [...new Set(chosen.flatMap((server) => channelOf(server) ?? []))],
    disputes: conflicts.flatMap(({ direction, claims }) => disputesOf(direction, claims)),
    ports: portsOf(forClients),
    tlsVersions: tlsVersionsOf(forClients),
    tlsFaults: tlsFaultsOf(meant),
    certificates: certificatesOf(forClients),
    causes: causesOf(findings),
  };
}

/** Every server of a report once: the chosen ones, their other ports, and those of channels that disagree. */
function serversOf({ incoming, outgoing, alternatives, conflicts }: Report): readonly Candidate[] {
  const all = [incoming, outgoing, ...alternatives, ...conflicts.flatMap(({ claims }) => claims)];
  return [...new Map(all.flatMap((server) => (server === null ? [] : [[serverKey(server), server]]))).values()];
}

/** Whether a server can be meant for the input: a channel names it, it works, or its host was chosen. Any other guess says nothing. */
function isMeant({ source, state, host }: Candidate, { incoming, outgoing }: Report): boolean {
  return source !== 'guess' || state === 'works' || host === incoming?.host || host === outgoing?.host;
}

function chosenServer(server: Candidate | null): ChosenPlace | null {
  return server === null ? null : { protocol: server.protocol, server: serverPlace(server) };
}

/** The first claim is the chosen server. */
function disputesOf(direction: Direction, [chosen, ...others]: readonly Candidate[]): readonly Dispute[] {
  const first = chosen === undefined ? null : disputed(chosen);
  if (first === null) return [];
  return others.flatMap((other) => {
    const against = disputed(other);
    return against === null ? [] : [{ direction, chosen: first, other: against }];
  });
}

/** Null for a server that was typed, which no channel names. */
function disputed(server: Candidate): DisputedServer | null {
  const channel = channelOf(server);
  return channel === null ? null : { channel, server: serverPlace(server), state: server.state };
}

function portsOf(servers: readonly Candidate[]): readonly TestedPort[] {
  const ports = new Map<string, TestedPort>();
  for (const server of servers) {
    const state = portStateOf(server);
    if (state === null) continue;
    const { protocol, port } = server;
    const key = `${protocol} ${port}`;
    ports.set(key, { protocol, port, state: bestState(ports.get(key)?.state ?? state, state) });
  }
  return [...ports.values()];
}

function causesOf(findings: Report['findings']): readonly FoundCause[] {
  const found = findings.flatMap(({ cause, party }) => (cause === null ? [] : [{ cause, party }]));
  return [...new Map(found.map((one) => [`${one.cause} ${one.party}`, one])).values()];
}
