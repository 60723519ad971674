import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cause } from '../../../../electron/contract/cause';
import type { Stage } from '../../../../electron/contract/failure';
import type { Speaker } from '../../../../electron/contract/said-text';
import type { Party } from '../../../../electron/contract/verdict';
import { causeFacts } from '../../../../electron/core/diagnosis/cause-facts';
import { explainText } from '../../../../electron/core/diagnosis/explain-text';

/** A real reply, and the cause that a person gave it. */
export interface LabelledReply {
  readonly protocol: Speaker;
  readonly stage: Stage;
  readonly text: string;
  readonly cause: Cause;
  /** Left out where it is the usual one of the cause. */
  readonly party?: Party;
  readonly source: string;
}

export interface Grades {
  readonly replies: number;
  readonly rightCause: number;
  readonly rightParty: number;
  /** Replies that are read as a wrong password, and are not about one. */
  readonly accusations: readonly string[];
}

export function labelledReplies(part: 'read' | 'unread'): readonly LabelledReply[] {
  return JSON.parse(readFileSync(join(__dirname, `${part}.json`), 'utf8'));
}

export function grade(replies: readonly LabelledReply[]): Grades {
  const read = replies.map((reply) => ({ reply, verdict: explainText(reply) }));
  return {
    replies: replies.length,
    rightCause: read.filter(({ reply, verdict }) => verdict.cause === reply.cause).length,
    rightParty: read.filter(({ reply, verdict }) => verdict.party === (reply.party ?? usualParty(reply.cause))).length,
    accusations: read
      .filter(({ reply, verdict }) => verdict.cause === 'wrong-password' && reply.cause !== 'wrong-password')
      .map(({ reply }) => reply.text),
  };
}

/** What Mailwright does in a search is done by a person in the settings of another program. */
function usualParty(cause: Cause): Party {
  const { party } = causeFacts[cause];
  return party === 'mailwright' ? 'you' : party;
}
