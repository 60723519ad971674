import type { Explanation } from '../../contract/explanation';
import type { Message } from '../../contract/message';
import { explainedParts } from '../../core/diagnosis/explained-parts';
import { message } from '../../core/message';
import { apart, type Block, indented, item, paragraph } from '../layout/block';
import type { PageReading } from './page-reading';

/** What a text means: its cause and whose turn it is, or what it can be; what it does not mean, what decides, and what can be done. */
export function explanationPage(explanation: Explanation, { say }: Pick<PageReading, 'say'>): readonly Block[] {
  const { cause, seen, quoted, decidedBy } = explanation;
  const { remarks, party, others, notMeant, steps, requests } = explainedParts(explanation);
  const list = (messages: readonly Message[]) => listOf(messages.map(say));
  const decides = part(say(message('explain.decides')), decidedBy === null ? [] : [paragraph(say(decidedBy))]);
  const excluded = part(say(message('explain.not')), list(notMeant));
  return apart(
    [
      {
        kind: 'headline',
        mark: cause === null ? 'warning' : 'bad',
        text: say(explanation.message),
        aside: party === null ? null : say(message(`party.${party}`)),
      },
      indented(
        ...remarks.map((remark) => paragraph(say(remark))),
        ...(seen === '' ? [] : [paragraph(say(message('page.seen', { seen })), 'quiet')]),
        ...(quoted === '' || quoted === seen
          ? []
          : [paragraph(say(message('explain.server-said', { reply: quoted })))]),
      ),
    ],
    ...(cause === null
      ? [part(say(message('explain.can-be')), list(others)), excluded, decides]
      : [excluded, decides, part(say(message('explain.also')), list(others))]),
    part(say(message('page.worth-trying')), list(steps)),
    part(
      say(message('page.provider-request')),
      requests.map((request) => paragraph(say(request))),
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
