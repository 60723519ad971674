import type { Candidate } from '../../contract/candidate';
import type { Report } from '../../contract/report';
import { failureMessage } from '../../core/diagnosis/failure-message';
import { message } from '../../core/message';
import { relayPort } from '../../core/usual-ports';
import { apart, type Block, type Cell, cell, indented, item, paragraph } from '../layout/block';
import { certificateOf, certificateSentences, toldBlocks } from './evidence-blocks';
import { findingBlocks } from './finding-blocks';
import { markOfState, toneOf } from './ladder-blocks';
import type { PageReading } from './page-reading';

/** The page of one server: how many of its ports work, then each port with what it offers, what was noticed, and its certificates. */
export function probePage(report: Report, reading: PageReading): readonly Block[] {
  const { say } = reading;
  const ports = inOrder(report.alternatives);
  return apart(
    [headline(report, say)],
    [indented({ kind: 'table', rows: ports.map((port) => portRow(port, say)) })],
    reasonBlocks(ports, report, reading),
    findingBlocks(report.findings, report, reading),
    certificateBlocks(ports, reading),
    toldBlocks(report, reading),
  );
}

/** Whether a probe has learned that a server answers: that a port works, or where only port 25 was asked for, that it answers. */
export function hasAnswered({ alternatives }: Report): boolean {
  return alternatives.some(({ state }) => state === 'works') || answersServers(alternatives);
}

/** How many ports work, and which. */
export function probeAnswer(report: Report, { say }: PageReading): readonly Block[] {
  const rows = inOrder(report.alternatives).map((port) => portRow(port, say));
  return apart([headline(report, say)], [indented({ kind: 'table', rows })]);
}

function headline({ input, alternatives }: Report, say: PageReading['say']): Block {
  const forApps = alternatives.filter((port) => !isRelay(port));
  const ports = forApps.length === 0 ? alternatives : forApps;
  const works = portCount(ports.filter(({ state }) => state === 'works'));
  const values = { host: input.text, count: portCount(ports) };
  if (answersServers(ports))
    return { kind: 'headline', mark: 'good', text: say(message('page.probe.answers', values)), aside: null };
  const text = works === 0 ? message('page.probe.none', values) : message('page.probe.works', { ...values, works });
  return { kind: 'headline', mark: works === 0 ? 'bad' : 'good', text: say(text), aside: null };
}

function isRelay({ protocol, port }: Candidate): boolean {
  return protocol === 'smtp' && port === relayPort;
}

/** How many ports; one that is tried for several protocols counts once. */
function portCount(servers: readonly Candidate[]): number {
  return new Set(servers.map(({ port }) => port)).size;
}

/** Whether only port 25 was asked for, and a server has greeted there. */
function answersServers(ports: readonly Candidate[]): boolean {
  return ports.length > 0 && ports.every((port) => isRelay(port) && isGreeting(port));
}

function isGreeting({ state }: Candidate): boolean {
  return state === 'works' || state === 'found';
}

/** Receiving first, and port 25 last. */
function inOrder(ports: readonly Candidate[]): readonly Candidate[] {
  const place = (port: Candidate) => (isRelay(port) ? 3 : ['imap', 'pop3', 'smtp'].indexOf(port.protocol));
  return [...ports].sort((one, other) => place(one) - place(other));
}

function portRow(server: Candidate, say: PageReading['say']): readonly Cell[] {
  const { protocol, port, security, state, tookMs, heard } = server;
  const start = [
    cell(String(port), { align: 'right' }),
    cell(say(message('page.protocol-and-security', { protocol, security }))),
  ];
  if (isRelay(server) && isGreeting(server))
    return [...start, cell(say(message('page.probe.relay')), { mark: 'none', tone: 'quiet' })];
  const mark = markOfState[state];
  const word = state === 'not-needed' ? message('page.not-needed') : message(`report.state.${state}`);
  const offer = [
    ...(heard?.overTls?.mechanisms ?? []),
    ...(takesLoginBeforeTls(server) ? [`(${say(message('page.probe.login-before-tls'))})`] : []),
  ];
  return [
    ...start,
    cell(say(word), { mark, tone: toneOf(mark) }),
    cell(tookMs === null ? '' : say(message('value', { value: { ms: tookMs } })), { align: 'right' }),
    cell(tlsName(heard?.tls?.version ?? '')),
    cell(offer.join(' ')),
  ];
}

/** Whether a server takes a password before the connection is encrypted. */
function takesLoginBeforeTls({ security, heard }: Candidate): boolean {
  return security === 'starttls' && (heard?.beforeTls?.mechanisms.length ?? 0) > 0;
}

/** A version as people write it: `TLS 1.3` where the library says `TLSv1.3`. */
function tlsName(version: string): string {
  return version.replace(/^TLSv/, 'TLS ');
}

/** Why ports that answer do not work, each reason once; what the findings say already is left out. */
function reasonBlocks(ports: readonly Candidate[], { findings }: Report, { say }: PageReading): readonly Block[] {
  const told = new Set(findings.map((finding) => say(finding.message)));
  const portsOf = new Map<string, number[]>();
  for (const { state, failure, port } of ports) {
    const reason = state === 'failed' && failure !== null ? say(failureMessage(failure)) : null;
    if (reason !== null && !told.has(reason)) portsOf.set(reason, [...(portsOf.get(reason) ?? []), port]);
  }
  const items = [...portsOf].map(([reason, list]) => item(say(message('page.why-not', { ports: { list }, reason }))));
  return items.length === 0 ? [] : [indented({ kind: 'list', items })];
}

function certificateBlocks(ports: readonly Candidate[], { say }: PageReading): readonly Block[] {
  const sentences = certificateSentences(ports.flatMap(certificateOf), say);
  return sentences.length === 0 ? [] : [indented(...sentences.map((sentence) => paragraph(sentence)))];
}
