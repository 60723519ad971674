import type { Message } from '../../contract/message';
import type { Action, Party, Verdict } from '../../contract/verdict';
import type { Say } from '../../words/format-message';
import { cleanText } from '../clean-text';
import { actionMessage } from '../diagnosis/action-message';
import { message } from '../message';

/** A sentence of a report, and the rows below it, which explain it. */
export interface ReportRow {
  readonly sentence: Message;
  readonly below: readonly ReportRow[];
}

/** A row with nothing below it. */
export function alone(sentence: Message): ReportRow {
  return { sentence, below: [] };
}

/** A verdict: who has to act and why; below it what was seen, and what to do. */
export function verdictRow({ party, message: sentence, seen, actions }: Verdict, say: Say): ReportRow {
  const evidence = seen === '' ? [] : [message('report.seen', { seen: cleanText(seen) })];
  return {
    sentence: message('report.finding', { party: say(partyMessage(party)), sentence: say(sentence) }),
    below: [...evidence, ...actions.flatMap((action) => actionMessages(action, say))].map(alone),
  };
}

function partyMessage(party: Party): Message {
  return message(party === 'you' ? 'party.your-turn' : `party.${party}`);
}

function actionMessages(action: Action, say: Say): readonly Message[] {
  const next = message('report.next', { action: say(actionMessage(action)) });
  if (action.kind !== 'copy-for-provider') return [next];
  return [next, message('report.request', { request: say(action.message) })];
}
