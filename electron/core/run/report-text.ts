import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import type { LoginOutcome, Report } from '../../contract/report';
import type { Action, Verdict } from '../../contract/verdict';
import type { Say } from '../../words/format-message';
import { cleanText } from '../clean-text';
import { actionMessage } from '../diagnosis/action-message';
import { wholeIssuer } from '../diagnosis/certificate-names';
import { failureMessage } from '../diagnosis/failure-message';
import { message } from '../message';
import { relayPort } from '../usual-ports';

/** A server in words: what is spoken there, where, and how it is encrypted. */
export function serverMessage({ protocol, host, port, security }: Candidate): Message {
  return message('report.server', { protocol, host, port, security });
}

/** A report as plain text: the outcome first, then the servers, what was noticed, where sources disagree, other ports, and who learned what. Ends with a line end. */
export function renderReportText(report: Report, say: Say): string {
  const sections = [
    [say(outcomeMessage(report)), ...(report.reason === null ? [] : [say(report.reason)])],
    serverSection('report.receiving', report.incoming, report.signIn?.incoming ?? null, say),
    serverSection('report.sending', report.outgoing, report.signIn?.outgoing ?? null, say),
    section(
      'report.findings',
      report.findings.flatMap((finding) => verdictLines(finding, say)),
      say,
    ),
    ...report.conflicts.map((conflict) => conflictSection(conflict, say)),
    section(
      'report.alternatives',
      otherPorts(report).flatMap((candidate) => alternativeLines(candidate, say)),
      say,
    ),
    section('report.disclosures', disclosureLines(report, say), say),
  ];
  const texts = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}

function outcomeMessage({ outcome, input, incoming, signIn }: Report): Message {
  switch (outcome) {
    case 'found':
      return signIn === undefined ? message('report.works') : signInMessage(signIn);
    case 'partly-found':
      return message(incoming?.proven === true ? 'report.receiving-only' : 'report.sending-only');
    case 'claimed':
      return message('report.claimed');
    case 'nothing-found':
      return message('report.nothing-found', { input: cleanText(input.text) });
    case 'cancelled':
      return message('report.cancelled');
  }
}

/** Servers that answer are of no use to somebody whose password they refuse. */
function signInMessage({ incoming, outgoing }: NonNullable<Report['signIn']>): Message {
  const isReceivingRefused = incoming?.ok === false;
  const isSendingRefused = outgoing?.ok === false;
  if (isReceivingRefused && isSendingRefused) return message('report.signed-in-on-none');
  if (isReceivingRefused) return message('report.signed-in-for-sending');
  if (isSendingRefused) return message('report.signed-in-for-receiving');
  return message('report.works');
}

/** A heading with its lines indented; nothing where there are no lines. */
function section(
  heading: 'report.receiving' | 'report.sending' | 'report.findings' | 'report.alternatives' | 'report.disclosures',
  lines: readonly string[],
  say: Say,
): readonly string[] {
  return lines.length === 0 ? [] : [say(message(heading)), ...lines.map((line) => `  ${line}`)];
}

function serverSection(
  heading: 'report.receiving' | 'report.sending',
  server: Candidate | null,
  signIn: LoginOutcome | null,
  say: Say,
): readonly string[] {
  const known = server === null ? [say(message('report.no-server'))] : serverLines(server, say);
  return section(heading, [...known, ...(signIn === null ? [] : signInLines(signIn, say))], say);
}

function serverLines(server: Candidate, say: Say): readonly string[] {
  const { proven, failure, login, auth, trustReason, heard, tookMs } = server;
  const certificate = heard?.certificate ?? null;
  const [bestAuth = 'none'] = auth;
  return [
    serverName(server, say),
    say(proven ? message('report.proven', { took: { ms: tookMs ?? 0 } }) : message('report.not-proven')),
    ...(failure === null ? [] : [say(failureMessage(failure))]),
    ...(login === null ? [] : [say(message('report.login', { login: cleanText(login) }))]),
    say(message('report.auth', { auth: say(message(`report.auth.${bestAuth}`)) })),
    say(trustReason),
    ...(certificate === null
      ? []
      : [
          say(
            message('report.certificate', {
              issuer: wholeIssuer(certificate),
              until: { day: cleanText(certificate.notAfter) },
            }),
          ),
        ]),
  ];
}

function serverName(server: Candidate, say: Say): string {
  return say(serverMessage(server));
}

function signInLines(outcome: LoginOutcome, say: Say): readonly string[] {
  if (!outcome.ok) return verdictLines(outcome.verdict, say);
  const values = { login: cleanText(outcome.login), took: { ms: outcome.tookMs } };
  return [say(message('report.signed-in', values))];
}

function verdictLines({ party, message: sentence, seen, actions }: Verdict, say: Say): readonly string[] {
  return [
    say(message('report.finding', { party: say(message(`party.${party}`)), sentence: say(sentence) })),
    ...(seen === '' ? [] : [`  ${say(message('report.seen', { seen: cleanText(seen) }))}`]),
    ...actions.flatMap((action) => actionLines(action, say)).map((line) => `  ${line}`),
  ];
}

function actionLines(action: Action, say: Say): readonly string[] {
  const line = say(message('report.next', { action: say(actionMessage(action)) }));
  if (action.kind !== 'copy-for-provider') return [line];
  return [line, say(message('report.request', { request: say(action.message) }))];
}

/** Who names which server, the chosen one first. */
function conflictSection({ direction, claims }: Report['conflicts'][number], say: Say): readonly string[] {
  const lines = claims.flatMap((claim) => {
    const { source, state } = claim;
    const words = { source: say(message(`source.${source}`)), state: say(message(`report.state.${state}`)) };
    return [say(message('report.conflict.claim', { ...words, server: serverName(claim, say) })), ...whyNot(claim, say)];
  });
  return [say(message('report.conflict', { direction })), ...lines.map((line) => `  ${line}`)];
}

/** The alternatives beside the chosen pair. */
function otherPorts({ alternatives, incoming, outgoing }: Report): readonly Candidate[] {
  return alternatives.filter(
    ({ protocol, host, port }) =>
      ![incoming, outgoing].some(
        (chosen) => chosen?.protocol === protocol && chosen.host === host && chosen.port === port,
      ),
  );
}

function alternativeLines(candidate: Candidate, say: Say): readonly string[] {
  const { host, port, protocol, state } = candidate;
  if (protocol === 'smtp' && port === relayPort) return [say(message('report.relay-port', { host }))];
  const words = { server: serverName(candidate, say), state: say(message(`report.state.${state}`)) };
  return [say(message('report.alternative', words)), ...whyNot(candidate, say)];
}

/** What the state alone does not say of a server that answers and does not work. */
function whyNot({ state, failure }: Candidate, say: Say): readonly string[] {
  return state === 'failed' && failure !== null ? [`  ${say(failureMessage(failure))}`] : [];
}

function disclosureLines({ disclosed }: Report, say: Say): readonly string[] {
  return disclosed.map(({ to, what, over }) => {
    const who = to === 'resolver' ? say(message('report.name-server')) : to;
    return say(message('report.disclosed', { to: who, what, over }));
  });
}
