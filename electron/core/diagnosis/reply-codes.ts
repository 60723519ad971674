import type { Protocol } from '../../contract/candidate';
import type { Cause } from '../../contract/cause';
import type { Stage } from '../../contract/failure';
import { causeFacts } from './cause-facts';
import type { CodeReading } from './code-reading';
import { causeOfForeignWords, isForeignRefusal } from './foreign-words';
import { isForeign } from './heard-protocol';
import { readImapCodes } from './imap-reply';
import { causeOfPlainWords, causeOfSureWords, isPlainRefusal } from './plain-words';
import { readPop3Codes } from './pop3-reply';
import { knownReply } from './replies/known-replies';
import { type ReplyWords, wordsOf } from './reply-words';
import { isFinal, readSmtpCodes } from './smtp-reply';

/**
 * The cause that a server's reply gives for stopping at a stage; null where it gives none that is known. A reply known word for word
 * decides first, then an exact code, then the words of the server, then a code with many meanings. A reply is `wrong-password` only
 * where its code or its words say so, and nothing else does.
 */
export function causeOfReply(protocol: Protocol, stage: Stage, reply: string): Cause | null {
  const words = wordsOf(reply);
  const known = knownReply(protocol, stage, words);
  if (known !== null && (known.cause !== 'wrong-password' || !takesNone.test(words.line))) return known.cause;
  if (isForeign(protocol, words.text)) return 'wrong-protocol-on-port';
  if (stage === 'login' && isOffer.test(words.text)) return 'mechanism-not-offered';
  const byCode = readCodes(protocol, stage, words.text);
  const sure = causeOfSureWords(stage, words.line);
  if (byCode?.isFirm === true && !causeFacts[byCode.cause].isBroad) return sure ?? byCode.cause;
  const byWords = saysWhy(stage) ? (causeOfPlainWords(stage, words.line) ?? causeOfForeignWords(stage, words)) : null;
  if (byWords !== null) return byWords;
  if (byCode !== null) return byCode.cause !== 'wrong-password' || mayAccuse(protocol, words) ? byCode.cause : null;
  return stage === 'login' && refusesCredentials(protocol, words) ? 'wrong-password' : null;
}

/** What an IMAP or SMTP server offers. In place of an answer to a sign-in it shows that the server has no way that we know. */
const isOffer = /^(?:\* (?:OK \[)?CAPABILITY\b|250[ -])/i;

function readCodes(protocol: Protocol, stage: Stage, reply: string): CodeReading | null {
  switch (protocol) {
    case 'smtp':
      return readSmtpCodes(stage, reply);
    case 'imap':
      return readImapCodes(stage, reply);
    case 'pop3':
      return readPop3Codes(stage, reply);
  }
}

/** Whether servers state reasons in words at a stage; at other stages such words name capabilities. */
function saysWhy(stage: Stage): boolean {
  return stage === 'greeting' || stage === 'login' || stage === 'send' || stage === 'starttls';
}

/** Whether the words say that the login name or the password is wrong. */
function refusesCredentials(protocol: Protocol, words: ReplyWords): boolean {
  return mayAccuse(protocol, words) && (isPlainRefusal(words.line) || isForeignRefusal(words));
}

/** Words of a server that takes no password at all. */
const takesNone = /no longer|deprecat|discontinu|oauth|modern auth|not (?:supported|enabled|implemented|available)/i;

/** A 4xx code means "later", and accuses nothing, unless the reply is known; nor do words that say that no password is taken. */
function mayAccuse(protocol: Protocol, { text, line }: ReplyWords): boolean {
  return (protocol !== 'smtp' || isFinal(text)) && !takesNone.test(line);
}
