import type { Protocol } from '../../contract/candidate';
import type { Cause } from '../../contract/cause';
import type { Stage } from '../../contract/failure';
import type { Message } from '../../contract/message';
import type { SaidText, Speaker } from '../../contract/said-text';
import type { Party, Verdict } from '../../contract/verdict';
import { cleanText } from '../clean-text';
import { message } from '../message';
import { causeFacts } from './cause-facts';
import { decidingTests } from './deciding-tests';
import { embeddedReply } from './embedded-reply';
import { explainedSentence } from './explained-sentence';
import { heardProtocol } from './heard-protocol';
import { causeOfHttpStatus } from './http-status-cause';
import { causeOfNetworkWords } from './network-words';
import { causeOfOauthWords } from './oauth-words';
import { causeOfReply } from './reply-codes';
import { wordsOf } from './reply-words';
import { causeOfTlsWords } from './tls-words';

/** A verdict on a text, the other causes that fit it, and the test that decides between them. */
export interface Explanation extends Verdict {
  /** Likeliest first; empty where nothing can be told. */
  readonly possible: readonly Cause[];
  /** Null where nothing can be told. */
  readonly decidedBy: Message | null;
}

/** What a text of a server or a library means. Its server is not known, so its sentence names none. */
export function explainText(said: SaidText): Explanation {
  const { text, line } = wordsOf(said.text);
  const cause = causeOfText(said, line);
  const seen = cleanText(text);
  if (cause === null) {
    const actions = [{ kind: 'copy-for-support' }] as const;
    const unknown = { cause, party: 'unknown', severity: 'error', message: nothingTold(seen) } as const;
    return { ...unknown, seen, actions, possible: [], decidedBy: null };
  }
  const { severity } = causeFacts[cause];
  const { alsoPossible, test } = decidingTests[cause];
  return {
    cause,
    party: partyOf(cause, line),
    severity,
    message: explainedSentence(cause),
    seen,
    actions: actionsFor(cause, seen),
    possible: [cause, ...alsoPossible],
    decidedBy: message(`explain.test.${test}`),
  };
}

function nothingTold(seen: string): Message {
  return seen === '' ? message('explain.no-text') : message('explain.unknown');
}

/** Who has to act: the party of the cause, unless the text shows another. */
function partyOf(cause: Cause, line: string): Party {
  // A helper program on the computer does not run.
  if (cause === 'connection-refused' && /\b127\.0\.0\.1\b|localhost|::1\b/.test(line)) return 'this-computer';
  // Servers use a certificate from the day it begins, so a slow clock is far more likely.
  if (cause === 'certificate-expired' && /not[ _]yet[ _]valid/i.test(line) && !/expired/i.test(line))
    return 'this-computer';
  const { party, partyIfTyped } = causeFacts[cause];
  // Mailwright has talked to nobody: the settings are those of a person.
  return party === 'mailwright' ? (partyIfTyped ?? 'you') : party;
}

function causeOfText({ protocol, stage }: SaidText, line: string): Cause | null {
  const speaker = protocol ?? speakerOf(line);
  switch (speaker) {
    case 'smtp':
    case 'imap':
    case 'pop3':
      return causeOfServersText(speaker, stage, line);
    case 'http':
      return causeOfWebText(line) ?? causeOfLibrary(line);
    case 'dns':
    case 'tcp':
      return causeOfNetworkWords(line) ?? causeOfTlsWords(line);
    case 'tls':
      return causeOfTlsWords(line) ?? causeOfNetworkWords(line);
    case null:
      return causeOfQuotation(line) ?? causeOfLibrary(line) ?? causeOfReply('smtp', stage ?? stageOfWords(line), line);
  }
}

function causeOfServersText(protocol: Protocol, stage: Stage | null, line: string): Cause | null {
  if (isReply(line)) return causeOfReply(protocol, stage ?? stageOf(protocol, line), line);
  const quoted = embeddedReply(line);
  if (quoted?.protocol === protocol) return causeOfReply(protocol, stage ?? stageOf(protocol, line), quoted.reply);
  // Mail programs leave out the code of a reply. A library's error may come up at any stage.
  return (
    causeOfOauthWords(line) ??
    causeOfLibraryCode(line) ??
    causeOfReply(protocol, stage ?? stageOf(protocol, line), line) ??
    causeOfLibrary(line)
  );
}

/** The cause of a reply that a text quotes, of whichever server; null where it quotes none. */
function causeOfQuotation(line: string): Cause | null {
  const quoted = embeddedReply(line);
  return quoted === null ? null : causeOfReply(quoted.protocol, stageOf(quoted.protocol, quoted.reply), quoted.reply);
}

function causeOfLibrary(line: string): Cause | null {
  return causeOfOauthWords(line) ?? (isTlsText(line) ? causeOfTlsWords(line) : null) ?? causeOfNetworkWords(line);
}

/** Codes that only libraries use, in capitals or with a number of the system. */
function causeOfLibraryCode(line: string): Cause | null {
  if (/\bE[A-Z]{4,}\b|getaddrinfo|connect error|errno|\b100[56]\d\b/.test(line)) return causeOfNetworkWords(line);
  return /SSL routines|ERR_(?:SSL|TLS)|\bSSLException|x509:|_ssl\.c/.test(line) ? causeOfTlsWords(line) : null;
}

function isTlsText(line: string): boolean {
  return /\bssl\b|\btls|certificat|x509|handshake|PKIX|SEC_E|ERR_CERT|self[- ]signed|altname/i.test(line);
}

function causeOfWebText(line: string): Cause | null {
  const byWords = causeOfOauthWords(line);
  if (byWords !== null) return byWords;
  const status = /^(?:HTTP\/[\d.]{1,3} )?([1-5]\d\d)\b/.exec(line)?.[1];
  if (status !== undefined) return Number(status) < 400 ? null : causeOfHttpStatus(Number(status));
  return /^<|doctype|not well-formed|invalid xml|unexpected (?:token|character)|parse error/i.test(line)
    ? 'config-unreadable'
    : null;
}

/** Whether a text begins as a server's reply does. */
function isReply(line: string): boolean {
  return heardProtocol(line) !== null || /^\S{1,12} (?:NO|BAD|BYE)\b/.test(line);
}

/** Which server says such a line; null where it does not show. */
function speakerOf(line: string): Speaker | null {
  const heard = heardProtocol(line);
  if (heard === 'http') return 'http';
  if (heard !== null && heard !== 'other') return heard;
  if (/^\[(?:AUTH\]|IN-USE|SYS\/|LOGIN-DELAY)/i.test(line)) return 'pop3';
  return /^(?:\S{1,12} )?(?:NO|BAD|BYE)\b|^\[[A-Z]{4,}/.test(line) ? 'imap' : null;
}

/** The stage at which a server says such a line. The words decide only where the code does not, and addresses are none. */
function stageOf(protocol: Protocol, line: string): Stage {
  if (protocol !== 'smtp' || /^(?:334|43[245]|45[45]|50[0-4]|52[56]|53[458])\b/.test(line)) return 'login';
  if (/^55\d\b|^[245]\d\d[ -]{1,3}[245]\.[1236]\./.test(line)) return 'send';
  const words = line.replace(/<[^<>]{0,320}>|[^\s<>]{0,320}@[^\s<>]{0,320}/g, ' ');
  return /\bauthenticat\w{0,4} (?:fail|unsuccess|credentials)|\blog-?in\b|\bpasswords?\b(?!-)/i.test(words)
    ? 'login'
    : 'send';
}

/** The stage of words without a code. Only a bare refusal is one of a sign-in: what a person tells of passwords accuses none. */
function stageOfWords(line: string): Stage {
  const isBare =
    /^(?:error:? )?(?:authentication|auth|log-?in)(?: credentials)? (?:failed|failure|invalid|unsuccessful|rejected)[.!]?$/i.test(
      line,
    );
  return isBare ? 'login' : 'send';
}

/** What can be done without knowing the server: the request to a provider quotes the reply instead of naming it. */
function actionsFor(cause: Cause, seen: string): Verdict['actions'] {
  const context = {
    direction: null,
    protocol: null,
    host: 'server',
    port: 0,
    security: 'tls',
    source: 'typed',
    isPortNamed: false,
    provider: null,
  } as const;
  return causeFacts[cause]
    .actions(context)
    .map((action) =>
      action.kind === 'copy-for-provider'
        ? { ...action, message: message('explain.request', { reply: seen }) }
        : action,
    )
    .slice(0, 3);
}
