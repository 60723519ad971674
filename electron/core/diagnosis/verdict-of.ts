import type { Cause } from '../../contract/cause';
import type { Message } from '../../contract/message';
import type { Verdict } from '../../contract/verdict';
import { cleanText } from '../clean-text';
import { message } from '../message';
import { causeFacts } from './cause-facts';
import type { DiagnosisContext } from './diagnosis-context';
import { refusalOfDirection } from './refusal-of-direction';

/** What the evidence of one case says more exactly than its cause; `seen` is a text from outside. */
type Evidence = Partial<Pick<Verdict, 'party' | 'severity' | 'message' | 'seen' | 'actions' | 'observed'>>;

/** As many as fit on a card. */
const actionsAtMost = 3;

/** The verdict on a cause: its own sentence, party and actions, unless the evidence says otherwise. */
export function verdictOf(cause: Cause, context: DiagnosisContext, evidence: Evidence = {}): Verdict {
  const { party, partyIfTyped, severity, actions } = causeFacts[cause];
  return {
    cause,
    host: context.host,
    party: evidence.party ?? (context.source === 'typed' ? (partyIfTyped ?? party) : party),
    severity: evidence.severity ?? severity,
    message: evidence.message ?? sentenceOf(cause, context),
    seen: cleanText(evidence.seen ?? ''),
    actions: (evidence.actions ?? actions(context)).slice(0, actionsAtMost),
    ...(evidence.observed === undefined ? {} : { observed: evidence.observed }),
  };
}

function sentenceOf(cause: Cause, { direction, host, port }: DiagnosisContext): Message {
  return refusalOfDirection(cause, direction) ?? message(`cause.${cause}`, { host, port });
}
