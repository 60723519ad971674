import { reasonOf } from '../../core/diagnosis/cause-reason';
import type { Explanation } from '../../core/diagnosis/explain-text';
import { explainedSentence } from '../../core/diagnosis/explained-sentence';
import { message } from '../../core/message';
import { apart, type Block, indented, item, paragraph } from '../layout/block';
import type { PageReading } from './page-reading';
import { stepsInProgram } from './steps-in-program';
import { stepsOf } from './steps-of-action';

/** What a text means: the likeliest cause and whose turn it is, what it may be too, what decides, and what can be done. */
export function explanationPage(explanation: Explanation, { say }: Pick<PageReading, 'say'>): readonly Block[] {
  const { cause, party, seen, possible, decidedBy, actions } = explanation;
  const reason = reasonOf(explanation);
  const others = possible.slice(1).map((other) => say(explainedSentence(other)));
  const steps = [...stepsInProgram(cause), ...actions.flatMap((action) => stepsOf(action, cause))].map(say);
  const requests = actions.flatMap((action) => (action.kind === 'copy-for-provider' ? [say(action.message)] : []));
  return apart(
    [
      {
        kind: 'headline',
        mark: cause === null ? 'warning' : 'bad',
        text: say(explanation.message),
        aside: say(message(`party.${party}`)),
      },
      indented(
        ...(reason === null ? [] : [paragraph(say(reason))]),
        ...(seen === '' ? [] : [paragraph(say(message('page.seen', { seen })), 'quiet')]),
      ),
    ],
    part(say(message('explain.decides')), decidedBy === null ? [] : [paragraph(say(decidedBy))]),
    part(say(message('explain.also')), listOf(others)),
    part(say(message('page.worth-trying')), listOf(steps)),
    part(
      say(message('page.provider-request')),
      requests.map((request) => paragraph(request)),
    ),
  );
}

/** A heading and what stands below it; nothing where nothing does. */
function part(heading: string, body: readonly Block[]): readonly Block[] {
  return body.length === 0 ? [] : [indented(paragraph(heading, 'strong'), indented(...body))];
}

function listOf(texts: readonly string[]): readonly Block[] {
  return texts.length === 0 ? [] : [{ kind: 'list', items: texts.map((text) => item(text)) }];
}
