import type { Protocol } from '../../contract/candidate';
import type { Cause } from '../../contract/cause';
import type { Stage } from '../../contract/failure';
import { causeFacts } from './cause-facts';
import { causeOfImapReply } from './imap-reply';
import { causeOfPlainWords, isPlainRefusal } from './plain-words';
import { causeOfPop3Reply } from './pop3-reply';
import { causeOfSmtpReply } from './smtp-reply';

/** Patterns read no more of a reply than this, because it comes from outside. */
const readChars = 4_096;

/**
 * The cause that a server's reply gives for stopping at a stage; null where it gives none that is known. The reply's code decides. Plain
 * words of the server override only a code with many meanings. A reply is `wrong-password` only where its code or its words say so.
 */
export function causeOfReply(protocol: Protocol, stage: Stage, reply: string): Cause | null {
  const text = reply.slice(0, readChars);
  const byCode = causeOfCodes(protocol, stage, text);
  if (byCode !== null && !causeFacts[byCode].isBroad) return byCode;
  const byWords = saysWhy(stage) ? causeOfPlainWords(text) : null;
  if (byWords !== null) return byWords;
  if (byCode !== null) return byCode;
  return stage === 'login' && protocol !== 'smtp' && isPlainRefusal(text) ? 'wrong-password' : null;
}

function causeOfCodes(protocol: Protocol, stage: Stage, reply: string): Cause | null {
  switch (protocol) {
    case 'smtp':
      return causeOfSmtpReply(stage, reply);
    case 'imap':
      return causeOfImapReply(stage, reply);
    case 'pop3':
      return causeOfPop3Reply(stage, reply);
  }
}

/** Whether servers state reasons in words at a stage; at other stages such words name capabilities. */
function saysWhy(stage: Stage): boolean {
  return stage === 'greeting' || stage === 'login' || stage === 'send';
}
