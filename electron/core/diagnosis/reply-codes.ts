import type { Protocol } from '../../contract/candidate';
import type { Cause } from '../../contract/cause';
import type { Stage } from '../../contract/failure';
import { causeFacts } from './cause-facts';
import { causeOfImapReply } from './imap-reply';
import { causeOfPlainWords, isPlainRefusal } from './plain-words';
import { causeOfPop3Reply } from './pop3-reply';
import { causeOfSmtpReply } from './smtp-reply';

/** Patterns see no more of a reply than this: a stranger wrote it. */
const readChars = 4_096;

/**
 * The cause that a server's reply gives for not going on at a stage; null where it gives none that is known.
 * A reply is never `wrong-password` unless its code or its words say just that.
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

/** Whether servers give their reasons in words at a stage; elsewhere such words name capabilities. */
function saysWhy(stage: Stage): boolean {
  return stage === 'greeting' || stage === 'login' || stage === 'send';
}
