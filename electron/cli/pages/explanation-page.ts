import { reasonOf } from '../../core/diagnosis/cause-reason';
import type { Explanation } from '../../core/diagnosis/explain-text';
import { explainedSentence } from '../../core/diagnosis/explained-sentence';
import { message } from '../../core/message';
import { apart, type Block, indented, item, paragraph } from '../layout/block';
import type { PageReading } from './page-reading';
import { stepsInProgram } from './steps-in-program';
import { stepsOf } from './steps-of-action';

/** What a text means: its cause and whose turn it is, or what it can be; what decides, and what can be done. */
export function explanationPage(explanation: Explanation, { say }: Pick<PageReading, 'say'>): readonly Block[] {
  const { cause, party, seen, possible, decidedBy, actions, program } = explanation;
  const [likeliest = null] = possible;
  const remarks = [
    ...(cause === null || program === null ? [] : [message('explain.of-program', { program })]),
    reasonOf(explanation) ?? [],
  ].flat();
  const others = listOf(possible.filter((other) => other !== cause).map((other) => say(explainedSentence(other))));
  const decides = part(say(message('explain.decides')), decidedBy === null ? [] : [paragraph(say(decidedBy))]);
  const steps = [...stepsInProgram(likeliest), ...actions.flatMap((action) => stepsOf(action, likeliest))].map(say);
  const requests = actions.flatMap((action) => (action.kind === 'copy-for-provider' ? [say(action.message)] : []));
  return apart(
    [
      {
        kind: 'headline',
        mark: cause === null ? 'warning' : 'bad',
        text: say(explanation.message),
        // Several causes are several parties.
        aside: cause === null && likeliest !== null ? null : say(message(`party.${party}`)),
      },
      indented(
        ...remarks.map((remark) => paragraph(say(remark))),
        ...(seen === '' ? [] : [paragraph(say(message('page.seen', { seen })), 'quiet')]),
      ),
    ],
    ...(cause === null
      ? [part(say(message('explain.can-be')), others), decides]
      : [decides, part(say(message('explain.also')), others)]),
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
