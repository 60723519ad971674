import type { Candidate, StepState } from '../../contract/candidate';
import type { Report } from '../../contract/report';
import type { Direction } from '../../contract/verdict';
import { isDetour } from '../../core/diagnosis/cause-facts';
import { failureMessage } from '../../core/diagnosis/failure-message';
import { message } from '../../core/message';
import { relayPort } from '../../core/usual-ports';
import { type Block, type Cell, cell, indented, item, type Mark, type Table } from '../layout/block';
import type { PageReading } from './page-reading';

/** How a state is marked. */
export const markOfState: Readonly<Record<StepState, Mark>> = {
  works: 'good',
  found: 'warning',
  'no-entry': 'none',
  refused: 'bad',
  'no-answer': 'bad',
  failed: 'bad',
  'needs-address': 'none',
  skipped: 'none',
  'not-needed': 'none',
};

/** Every port that was tried, receiving and sending side by side, and why those do not work that answer; empty where none was tried. */
export function ladderBlocks(report: Report, reading: PageReading): readonly Block[] {
  const { say } = reading;
  const ports = report.alternatives;
  if (ports.every(({ state }) => state === 'not-needed')) return [];
  const sending = ports.filter(({ protocol }) => protocol === 'smtp');
  const receiving = ports.filter((port) => !sending.includes(port));
  const tables = [
    ...(receiving.length === 0 ? [] : [portTable(receiving, 'incoming')]),
    ...(sending.length === 0 ? [] : [portTable(sending, 'outgoing')]),
  ];
  return [indented({ kind: 'beside', tables }, ...reasonBlocks(report, reading))];

  function portTable(servers: readonly Candidate[], direction: Direction): Table {
    const hasHosts = new Set(servers.map(({ host }) => host)).size > 1;
    const isReceiving = direction === 'incoming';
    const rows = servers.map((server) => [
      cell(String(server.port), { align: 'right' }),
      ...(isReceiving ? [cell(say(message('page.protocol', { protocol: server.protocol })))] : []),
      ...stateCells(server),
      ...(hasHosts ? [cell(server.host)] : []),
    ]);
    const head = [
      cell(say(message('page.port')), { align: 'right', tone: 'strong' }),
      ...(isReceiving ? [cell('')] : []),
      cell(say(message(isReceiving ? 'report.receiving' : 'report.sending')), { tone: 'strong' }),
    ];
    return { kind: 'table', rows: [head, ...rows] };
  }

  function stateCells(server: Candidate): readonly Cell[] {
    const { port, state, tookMs } = server;
    const isTried = state !== 'not-needed' && state !== 'skipped';
    if (port === relayPort && server.protocol === 'smtp' && isTried)
      return [cell(say(message('page.relay')), { mark: 'none', tone: 'quiet' })];
    const mark = markOfState[state];
    const word = say(state === 'not-needed' ? message('page.not-needed') : message(`report.state.${state}`));
    const took = isTried && tookMs !== null ? say(message('value', { value: { ms: tookMs } })) : '';
    const isBlocked = state === 'no-answer' && server.protocol === 'smtp' && report.findings.some(isDetour);
    return [
      cell(word, { mark, tone: toneOf(mark) }),
      cell(took, { align: 'right' }),
      ...(isBlocked ? [cell(say(message('page.blocked-here')))] : []),
    ];
  }
}

/** The tone of a word that has a mark. */
export function toneOf(mark: Mark): Cell['tone'] {
  if (mark === 'turn') return 'strong';
  return mark === 'good' || mark === 'warning' || mark === 'bad' ? mark : 'quiet';
}

/** Why ports that answer do not work, each reason once; what the verdicts say already is left out. */
function reasonBlocks({ alternatives, findings, signIn }: Report, { say }: PageReading): readonly Block[] {
  const verdicts = [
    ...findings,
    ...[signIn?.incoming, signIn?.outgoing].flatMap((outcome) => (outcome?.ok === false ? outcome.verdict : [])),
  ];
  const told = new Set(verdicts.map((verdict) => say(verdict.message)));
  const portsOf = new Map<string, number[]>();
  for (const { state, failure, port } of alternatives) {
    const reason = state === 'failed' && failure !== null ? say(failureMessage(failure)) : null;
    if (reason === null || told.has(reason)) continue;
    portsOf.set(reason, [...(portsOf.get(reason) ?? []), port]);
  }
  const items = [...portsOf].map(([reason, ports]) =>
    item(say(message('page.why-not', { ports: { list: ports }, reason }))),
  );
  return items.length === 0 ? [] : [{ kind: 'gap' }, { kind: 'list', items }];
}
