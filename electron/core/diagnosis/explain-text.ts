import type { Protocol } from '../../contract/candidate';
import type { Cause } from '../../contract/cause';
import type { Explanation } from '../../contract/explanation';
import type { Stage } from '../../contract/failure';
import type { Message } from '../../contract/message';
import type { SaidText, Speaker } from '../../contract/said-text';
import type { Party, Verdict } from '../../contract/verdict';
import { cleanText } from '../clean-text';
import { message } from '../message';
import { causeFacts } from './cause-facts';
import { decidingTests } from './deciding-tests';
import { type RecognisedDialog, recogniseDialog } from './dialogs/recognise-dialog';
import { explainedSentence } from './explained-sentence';
import { heardProtocol } from './heard-protocol';
import { causeOfHttpStatus } from './http-status-cause';
import { causeOfNetworkWords } from './network-words';
import { causeOfOauthWords } from './oauth-words';
import { type QuotedReply, quotedReply } from './quoted-reply';
import { causeOfReply } from './reply-codes';
import { wordsOf } from './reply-words';
import { causeOfTlsWords } from './tls-words';
import { withoutPasswords } from './without-passwords';

/** What a text of a server, a library or a mail program means. The server is not known, so no sentence names it. */
export function explainText(said: SaidText): Explanation {
  const { protocol, stage, program } = said;
  const { text, line } = wordsOf(said.text);
  const speaker = protocol ?? speakerOf(line);
  const quotation = speaker === null ? quotedReply(text) : null;
  const read = { seen: shownAs(text), quoted: shownAs(quotation?.reply ?? '') };
  const byServer = speaker === null ? causeOfQuotation(quotation, text) : causeOfSpeaker(speaker, stage, text, line);
  if (byServer !== null && speaker !== null) return explainCause(byServer, line, read, null);
  if (protocol !== null) return unknown(read);

  // A program's words are around what the server said, or the server said nothing.
  const dialog = recogniseDialog(text, program);
  const cause = byServer ?? (dialog === null ? causeOfWords(stage, line) : causeOfDialog(dialog, line));
  if (cause !== null) return explainCause(cause, line, read, dialog);
  return dialog === null ? unknown(read) : explainSeveral(dialog, read);
}

/** What is shown of a text. */
type ReadText = Pick<Explanation, 'seen' | 'quoted'>;

function shownAs(text: string): string {
  return cleanText(withoutPasswords(text));
}

/** The cause of a dialog that a library's code in it names, or that can have no other one. */
function causeOfDialog({ possible }: RecognisedDialog, line: string): Cause | null {
  const [only = null, ...others] = possible;
  const byCode = causeOfLibraryCode(line);
  // That a handshake failed is the least that a library can say.
  if (byCode !== null && byCode !== 'tls-handshake-failed') return byCode;
  return others.length === 0 ? only : null;
}

function causeOfWords(stage: Stage | null, line: string): Cause | null {
  return causeOfLibrary(line) ?? causeOfReply('smtp', stage ?? 'send', line);
}

function explainCause(cause: Cause, line: string, read: ReadText, dialog: RecognisedDialog | null): Explanation {
  const { seen } = read;
  const { alsoPossible, test } = decidingTests[cause];
  // Words that are no refusal of the password accuse it no more than the dialog around them.
  const isOpen = cause === 'wrong-password' || alsoPossible.includes('wrong-password');
  const ofDialog = (dialog?.possible ?? []).filter((other) => other !== 'wrong-password' || isOpen);
  const others = ofDialog.length === 0 ? alsoPossible : ofDialog;
  return {
    cause,
    party: partyOf(cause, line),
    severity: causeFacts[cause].severity,
    message: explainedSentence(cause),
    ...read,
    actions: actionsFor(cause, dialog === null ? message('explain.request', { reply: seen }) : requestOn(seen)),
    possible: [...new Set([cause, ...others])],
    test,
    decidedBy: message(`explain.test.${test}`),
    program: dialog?.program ?? null,
  };
}

/** What a dialog that several causes can have means: none of them is stated. */
function explainSeveral({ possible, decidedBy, program }: RecognisedDialog, read: ReadText): Explanation {
  const [likeliest] = possible;
  return {
    cause: null,
    party: 'unknown',
    severity: 'error',
    message: program === null ? message('explain.several') : message('explain.several-in-program', { program }),
    ...read,
    actions: likeliest === undefined ? [] : actionsFor(likeliest, requestOn(read.seen)),
    possible,
    test: decidedBy,
    decidedBy: message(`explain.test.${decidedBy}`),
    program,
  };
}

/** What to ask the provider about a dialog. */
function requestOn(shown: string): Message {
  return message('explain.request-on-dialog', { shown });
}

function unknown(read: ReadText): Explanation {
  return {
    cause: null,
    party: 'unknown',
    severity: 'error',
    message: read.seen === '' ? message('explain.no-text') : message('explain.unknown'),
    ...read,
    actions: [{ kind: 'copy-for-support' }],
    possible: [],
    test: null,
    decidedBy: null,
    program: null,
  };
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

function causeOfSpeaker(speaker: Speaker, stage: Stage | null, text: string, line: string): Cause | null {
  switch (speaker) {
    case 'smtp':
    case 'imap':
    case 'pop3':
      return causeOfServersText(speaker, stage, text, line);
    case 'http':
      return causeOfWebText(line) ?? causeOfLibrary(line);
    case 'dns':
    case 'tcp':
      return causeOfNetworkWords(line) ?? causeOfTlsWords(line);
    case 'tls':
      return causeOfTlsWords(line) ?? causeOfNetworkWords(line);
  }
}

function causeOfServersText(protocol: Protocol, stage: Stage | null, text: string, line: string): Cause | null {
  if (isReply(line)) return causeOfReply(protocol, stage ?? stageOf(protocol, line), line);
  const quoted = quotedReply(text);
  if (quoted?.protocol === protocol) return causeOfReply(protocol, stage ?? stageOf(protocol, line), quoted.reply);
  // Mail programs leave out the code of a reply. A library's error may come up at any stage.
  return (
    causeOfOauthWords(line) ??
    causeOfLibraryCode(line) ??
    causeOfReply(protocol, stage ?? stageOf(protocol, line), line) ??
    causeOfLibrary(line)
  );
}

/** The cause of the reply that a text quotes, of whichever server; null where it quotes none. */
function causeOfQuotation(quoted: QuotedReply | null, text: string): Cause | null {
  if (quoted === null) return null;
  const { protocol, reply } = quoted;
  const stage = stageOfError(text) ?? stageOf(protocol ?? 'smtp', reply);
  return protocol === null
    ? (causeOfLibrary(reply) ?? causeOfReply('smtp', stage, reply))
    : causeOfReply(protocol, stage, reply);
}

/** The stage that a library's error names, around what the server said; null where it names none. */
function stageOfError(text: string): Stage | null {
  if (
    /AuthenticationError|AuthenticationFailed|AuthenticationException|\bEAUTH\b|Invalid login:|AUTH (?:LOGIN|PLAIN)\b/.test(
      text,
    )
  )
    return 'login';
  return /(?:Sender|Recipients)Refused|SMTPDataError|\bEENVELOPE\b|SendFailedException/.test(text) ? 'send' : null;
}

function causeOfLibrary(line: string): Cause | null {
  return causeOfOauthWords(line) ?? (isTlsText(line) ? causeOfTlsWords(line) : null) ?? causeOfNetworkWords(line);
}

/** Codes that only libraries use, in capitals or with a number of the system. */
function causeOfLibraryCode(line: string): Cause | null {
  if (/AADSTS\d|\binvalid_(?:client|grant|token)\b|\b(?:un)?authorized_client\b/.test(line))
    return causeOfOauthWords(line);
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
  return /^(?:\S{1,12} )?(?:NO|BAD|BYE)\b/.test(line) ? 'imap' : null;
}

/** The stage at which a server says such a line. The words decide only where the code does not, and addresses are none. */
function stageOf(protocol: Protocol, line: string): Stage {
  if (protocol !== 'smtp' || /^(?:334|43[245]|45[45]|52[56]|53[458])\b/.test(line)) return 'login';
  if (/^55\d\b|^[245]\d\d[ -]{1,3}[245]\.[1236]\./.test(line)) return 'send';
  if (/^50[0-4]\b/.test(line))
    return /helo|ehlo|mail from|rcpt|recipient|sender|address/i.test(line) ? 'send' : 'login';
  const words = line.replace(/<[^<>]{0,320}>|[^\s<>]{0,320}@[^\s<>]{0,320}/g, ' ');
  return /\bauthenticat\w{0,4} (?:fail|unsuccess|credentials)|\blog-?in\b|\bpasswords?\b(?!-)/i.test(words)
    ? 'login'
    : 'send';
}

/** What can be done without knowing the server: the request to a provider quotes the text instead of naming it. */
function actionsFor(cause: Cause, request: Message): Verdict['actions'] {
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
    .map((action) => (action.kind === 'copy-for-provider' ? { ...action, message: request } : action))
    .slice(0, 3);
}
