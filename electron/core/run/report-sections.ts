import type { Candidate } from '../../contract/candidate';
import type { Certificate } from '../../contract/certificate';
import type { Message } from '../../contract/message';
import type { LoginOutcome, Report } from '../../contract/report';
import type { Say } from '../../words/format-message';
import { cleanText } from '../clean-text';
import { issuerName, wholeIssuer } from '../diagnosis/certificate-names';
import { failureMessage } from '../diagnosis/failure-message';
import { wouldWaste } from '../diagnosis/wasted-attempt';
import { folderFor } from '../imap/mailbox-of-listing';
import { message } from '../message';
import { relayPort } from '../usual-ports';
import { alone, type ReportRow, verdictRow } from './report-row';
import { testMessageRows } from './test-message-rows';

/** A part of a report. Only the first one, the outcome, has no heading. */
interface ReportSection {
  readonly heading: Message | null;
  readonly rows: readonly ReportRow[];
}

/** A server as a sentence: its protocol, host, port and security. */
export function serverMessage({ protocol, host, port, security }: Candidate): Message {
  return message('report.server', { protocol, host, port, security });
}

/** A sentence with the issuer of a certificate and the last day on which it is valid. */
export function validityMessage(certificate: Certificate): Message {
  return validBy(issuerName(certificate), certificate);
}

function validBy(issuer: string, { notAfter }: Certificate): Message {
  return message('report.certificate', { issuer, until: { day: cleanText(notAfter) } });
}

/**
 * The contents of a report as the text for support has them, in this order: the outcome, the servers, the test message, the findings,
 * where sources disagree, other ports, and who learned what. A section without rows is left out.
 *
 * @param say - Gives the sentences that are part of other sentences.
 */
export function reportSections(report: Report, say: Say): readonly ReportSection[] {
  const { incoming, outgoing, signIn, testMessage, reason, findings, conflicts } = report;
  const sections: readonly ReportSection[] = [
    { heading: null, rows: [outcomeMessage(report), ...(reason === null ? [] : [reason])].map(alone) },
    { heading: message('report.receiving'), rows: serverRows(incoming, signIn?.incoming ?? null, say) },
    {
      heading: message('report.sending'),
      rows: [...serverRows(outgoing, signIn?.outgoing ?? null, say), ...notTriedRows(report)],
    },
    {
      heading: message('report.test-message'),
      rows: testMessage === undefined ? [] : testMessageRows(testMessage, say),
    },
    { heading: message('report.findings'), rows: findings.map((finding) => verdictRow(finding, say)) },
    ...conflicts.map(({ direction, claims }) => ({
      heading: message('report.conflict', { direction }),
      rows: claims.map((claim) => claimRow(claim, say)),
    })),
    { heading: message('report.alternatives'), rows: otherPorts(report).map((port) => alternativeRow(port, say)) },
    { heading: message('report.disclosures'), rows: disclosureRows(report, say) },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

/** How a run ended, in one sentence. */
export function outcomeMessage({ outcome, input, incoming, signIn }: Report): Message {
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

/** The outcome after a sign-in. A server that refuses the password does not count as working. */
function signInMessage({ incoming, outgoing }: NonNullable<Report['signIn']>): Message {
  const isReceivingRefused = incoming?.ok === false;
  const isSendingRefused = outgoing?.ok === false;
  if (isReceivingRefused && isSendingRefused) return message('report.signed-in-on-none');
  if (isReceivingRefused && outgoing === null) return message('report.receiving-refused');
  if (isReceivingRefused) return message('report.signed-in-for-sending');
  if (isSendingRefused) return message('report.signed-in-for-receiving');
  return message('report.works');
}

/** Says that sending was left out of a sign-in, because receiving had refused the password or spoken of a lock; null where it was not. */
export function sendingSpared({ outgoing, signIn }: Report): Message | null {
  const received = signIn?.incoming ?? null;
  if (outgoing === null || signIn?.outgoing !== null || received === null || !wouldWaste(received)) return null;
  return message('sign-in.not-tried');
}

function notTriedRows(report: Report): readonly ReportRow[] {
  const spared = sendingSpared(report);
  return spared === null ? [] : [alone(spared)];
}

function serverRows(server: Candidate | null, signIn: LoginOutcome | null, say: Say): readonly ReportRow[] {
  const known = server === null ? [message('report.no-server')] : serverMessages(server, say);
  return [...known.map(alone), ...(signIn === null ? [] : [signInRow(signIn, say)]), ...mailboxRows(signIn)];
}

function mailboxRows(signIn: LoginOutcome | null): readonly ReportRow[] {
  const mailbox = signIn?.ok === true ? signIn.mailbox : undefined;
  if (mailbox === undefined) return [];
  const sent = folderFor(mailbox, 'sent');
  const prefix = cleanText(mailbox.prefix);
  return [
    ...(sent === null ? [] : [message('report.sent-folder', { name: cleanText(sent.name) })]),
    ...(prefix === '' ? [] : [message('report.folder-prefix', { prefix })]),
  ].map(alone);
}

function serverMessages(server: Candidate, say: Say): readonly Message[] {
  const { proven, failure, login, auth, trustReason, heard, tookMs } = server;
  const certificate = heard?.certificate ?? null;
  const [bestAuth = 'none'] = auth;
  return [
    serverMessage(server),
    proven ? message('report.proven', { took: { ms: tookMs ?? 0 } }) : message('report.not-proven'),
    ...(failure === null ? [] : [failureMessage(failure)]),
    ...(login === null ? [] : [message('report.login', { login: cleanText(login) })]),
    message('report.auth', { auth: say(message(`report.auth.${bestAuth}`)) }),
    trustReason,
    ...(certificate === null ? [] : [validBy(wholeIssuer(certificate), certificate)]),
  ];
}

function signInRow(outcome: LoginOutcome, say: Say): ReportRow {
  if (!outcome.ok) return verdictRow(outcome.verdict, say);
  return alone(message('report.signed-in', { login: cleanText(outcome.login), took: { ms: outcome.tookMs } }));
}

/** The source that names a server, and the server's state. */
function claimRow(claim: Candidate, say: Say): ReportRow {
  const { source, state } = claim;
  const words = { source: say(message(`source.${source}`)), state: say(message(`report.state.${state}`)) };
  return {
    sentence: message('report.conflict.claim', { ...words, server: say(serverMessage(claim)) }),
    below: whyNot(claim),
  };
}

/** The alternatives to the chosen pair. */
function otherPorts({ alternatives, incoming, outgoing }: Report): readonly Candidate[] {
  return alternatives.filter(
    ({ protocol, host, port }) =>
      ![incoming, outgoing].some(
        (chosen) => chosen?.protocol === protocol && chosen.host === host && chosen.port === port,
      ),
  );
}

function alternativeRow(candidate: Candidate, say: Say): ReportRow {
  const { host, port, protocol, state } = candidate;
  if (protocol === 'smtp' && port === relayPort && state !== 'not-needed')
    return alone(message('report.relay-port', { host }));
  const words = { server: say(serverMessage(candidate)), state: say(message(`report.state.${state}`)) };
  return { sentence: message('report.alternative', words), below: whyNot(candidate) };
}

/** Why a server that answers does not work; empty where its state says all. */
function whyNot({ state, failure }: Candidate): readonly ReportRow[] {
  return state === 'failed' && failure !== null ? [alone(failureMessage(failure))] : [];
}

function disclosureRows({ disclosed }: Report, say: Say): readonly ReportRow[] {
  return disclosed.map(({ to, what, over }) => {
    const who = to === 'resolver' ? say(message('report.name-server')) : to;
    return alone(message('report.disclosed', { to: who, what, over }));
  });
}
