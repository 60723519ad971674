import { parseHostName } from '../../contract/host-name';
import { addressParts } from '../../contract/mail-address';
import type { Message } from '../../contract/message';
import {
  type Authentication,
  keptOfTestMessage,
  type TestMessage,
  type TestMessageEnd,
} from '../../contract/test-message';
import type { Action, Party, Severity, Verdict } from '../../contract/verdict';
import { cleanText } from '../clean-text';
import { diagnose } from '../diagnosis/diagnose';
import { isFinal } from '../diagnosis/smtp-reply';
import { message } from '../message';
import { authenticationOf } from './authentication-of';
import { readHeaderFields } from './header-fields';
import { notesOnDomain, provesDomain } from './notes-on-domain';
import { notesOnWay } from './notes-on-way';
import { type Bounce, readBounce } from './read-bounce';
import { hopsOf } from './received-hops';
import { receivingSideOf } from './receiving-side';
import type { SightingPlace, TestMessageFacts } from './test-message-facts';

/** What became of a test message: where it ended, why it is not in the inbox, and what its header shows of the way. */
export function judgeTestMessage(facts: TestMessageFacts): TestMessage {
  const { composed, sighting, deletion } = facts;
  const fields = sighting === null ? [] : readHeaderFields(sighting.header);
  const side = receivingSideOf(fields, [facts.incoming.host, ...facts.mailExchangers]);
  const hops =
    sighting === null
      ? []
      : hopsOf(fields, { isOwn: side.isOwn, submittedTo: facts.outgoing.host, tripMs: sighting.seenMs });
  const { authentication, notBelieved } = authenticationOf(fields, domainOf(facts), side);
  const bounce = facts.bounce === null ? null : readBounce(facts.bounce, composed);
  const ended = endOf(facts, bounce);
  const domain = facts.isDomainListed ? null : domainOf(facts);
  const notes = [
    ...notesOnWay(hops),
    ...(domain === null ? [] : notesOnDomain({ domain, authentication, hops, host: facts.outgoing.host })),
  ];
  return {
    ended,
    subject: composed.subject,
    messageId: composed.messageId,
    acceptedMs: acceptedMsOf(facts, ended),
    seenMs: sighting?.seenMs ?? null,
    waitedMs: facts.waitedMs,
    folder: sighting === null ? null : cleanText(sighting.folder).slice(0, keptOfTestMessage.folderChars),
    hops,
    authentication,
    notBelieved,
    deletion,
    verdict: verdictOn(ended, facts, { bounce, authentication }),
    notes: mostSeriousFirst(notes).slice(0, keptOfTestMessage.notes),
  };
}

/** The domain of the person's address in ASCII, as headers have it. */
function domainOf({ address }: TestMessageFacts): string {
  const { domain } = addressParts(address);
  const host = parseHostName(domain);
  return host.ok ? host.value : domain.toLowerCase();
}

const endOfFolder: Readonly<Record<SightingPlace, TestMessageEnd>> = {
  inbox: 'arrived',
  spam: 'in-spam',
  other: 'in-other-folder',
};

function endOf(facts: TestMessageFacts, bounce: Bounce | null): TestMessageEnd {
  const { submission, sighting, wasCancelled, mailboxFailure } = facts;
  const isReturned = bounce?.isFinal === true;
  if (!submission.ok && !(submission.wasUnanswered === true && (sighting !== null || isReturned))) {
    const { failure } = submission;
    if (wasCancelled) return 'cancelled';
    if (failure.code !== 'unexpected-reply' || failure.stage !== 'send') return 'not-sent';
    return isFinal(failure.reply) ? 'refused' : 'deferred';
  }
  if (sighting !== null) return endOfFolder[sighting.use];
  if (isReturned) return 'returned';
  if (wasCancelled) return 'cancelled';
  return mailboxFailure === null ? 'not-seen' : 'unreadable';
}

/** A message that is there although its submission was not answered was accepted: at the latest when it was seen. */
function acceptedMsOf({ submission, sighting, waitedMs }: TestMessageFacts, ended: TestMessageEnd): number | null {
  if (submission.ok) return submission.acceptedMs;
  if (sighting !== null) return sighting.seenMs;
  return ended === 'returned' ? waitedMs : null;
}

/** What is known beside the facts themselves. */
interface Read {
  readonly bounce: Bounce | null;
  readonly authentication: Authentication | null;
}

function verdictOn(ended: TestMessageEnd, facts: TestMessageFacts, { bounce, authentication }: Read): Verdict | null {
  const { submission, outgoing, incoming, mailboxFailure } = facts;
  switch (ended) {
    case 'arrived':
    case 'cancelled':
      return null;
    case 'deferred':
    case 'refused':
    case 'not-sent':
      return submission.ok ? null : diagnose(submission.failure, outgoing);
    case 'unreadable':
      return mailboxFailure === null ? null : diagnose(mailboxFailure, incoming);
    case 'returned':
      return bounce === null ? null : verdictOnBounce(bounce, facts);
    case 'not-seen':
      return bounce === null ? notSeen(facts) : verdictOnBounce(bounce, facts);
    case 'in-spam':
      return inSpam(facts, authentication);
    case 'in-other-folder':
      return verdict('you', 'note', message('test-message.in-other-folder'), [tryAgain]);
  }
}

/** A report of non-delivery is read as the reply of the server that refused; one that only says "later" is no error. */
function verdictOnBounce({ said, status, host, isFinal: isReturned }: Bounce, { outgoing }: TestMessageFacts): Verdict {
  const context = { ...outgoing, host: host ?? outgoing.host };
  // Without a reply, the status stands for one of its class. RFC 3463 §2.
  const reply = /^[245]\d\d\b/.test(said) ? said : `${isReturned ? 550 : 450} ${status ?? ''} ${said}`;
  const read = { ...diagnose({ code: 'unexpected-reply', stage: 'send', reply }, context), seen: said };
  return isReturned ? read : { ...read, severity: 'warning' };
}

const tryAgain: Action = { kind: 'try-again', afterMs: 0 };
const copyForSupport: Action = { kind: 'copy-for-support' };

/** The server that accepted the message answers for it from then on. RFC 5321 §4.2.5. */
function notSeen({ incoming, outgoing, composed, waitedMs }: TestMessageFacts): Verdict {
  const { host } = outgoing;
  const values = { host, waited: { ms: waitedMs } };
  const said =
    incoming.protocol === 'pop3'
      ? message('test-message.not-seen.pop3', values)
      : message('test-message.not-seen', values);
  const request = message('request.test-message-lost', { host, messageId: composed.messageId });
  return verdict('provider', 'warning', said, [
    { kind: 'copy-for-provider', message: request },
    tryAgain,
    copyForSupport,
  ]);
}

function inSpam(facts: TestMessageFacts, authentication: Authentication | null): Verdict {
  const domain = domainOf(facts);
  const { composed, isDomainListed } = facts;
  const request = message('request.test-message-in-spam', { messageId: composed.messageId });
  const actions: readonly Action[] = [{ kind: 'copy-for-provider', message: request }, tryAgain, copyForSupport];
  if (!isDomainListed && authentication !== null && !provesDomain(authentication))
    return verdict('you', 'warning', message('test-message.in-spam.unproven', { domain }), actions);
  return verdict('provider', 'warning', message('test-message.in-spam'), actions);
}

function verdict(party: Party, severity: Severity, said: Message, actions: readonly Action[]): Verdict {
  return { cause: null, party, severity, message: said, seen: '', actions };
}

function mostSeriousFirst(notes: readonly Verdict[]): readonly Verdict[] {
  const order: readonly Severity[] = ['error', 'warning', 'note'];
  return [...notes].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
