import type { Action } from '../../contract/verdict';
import { actionMessage } from '../../core/diagnosis/action-message';
import { reasonOf } from '../../core/diagnosis/cause-reason';
import type { Explanation } from '../../core/diagnosis/explain-text';
import { explainedSentence } from '../../core/diagnosis/explained-sentence';
import { message } from '../../core/message';
import { apart, type Block, indented, item, paragraph } from '../layout/block';
import type { PageReading } from './page-reading';

/** What a text means: the likeliest cause and whose turn it is, what it may be too, what decides, and what can be done. */
export function explanationPage(explanation: Explanation, { say }: Pick<PageReading, 'say'>): readonly Block[] {
  const { cause, party, severity, seen, possible, decidedBy, actions } = explanation;
  const reason = reasonOf(explanation);
  const others = possible.slice(1).map((other) => item(say(explainedSentence(other))));
  const done = actions.map((action) => item(say(wordsOfAction(action))));
  return apart(
    [
      {
        kind: 'headline',
        mark: severity === 'error' && cause !== null ? 'bad' : 'warning',
        text: say(explanation.message),
        aside: say(message(`party.${party}`)),
      },
      indented(
        ...(reason === null ? [] : [paragraph(say(reason))]),
        paragraph(say(message('page.seen', { seen })), 'quiet'),
      ),
    ],
    decidedBy === null
      ? []
      : [paragraph(say(message('explain.decides')), 'strong'), indented(paragraph(say(decidedBy)))],
    others.length === 0
      ? []
      : [paragraph(say(message('explain.also')), 'strong'), indented({ kind: 'list', items: others })],
    done.length === 0
      ? []
      : [paragraph(say(message('page.worth-trying')), 'strong'), indented({ kind: 'list', items: done })],
  );
}

/** A terminal has no button that copies, so the request itself is shown. */
function wordsOfAction(action: Action) {
  return action.kind === 'copy-for-provider' ? action.message : actionMessage(action);
}
