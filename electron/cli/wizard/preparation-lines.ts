import type { Message } from '../../contract/message';
import type { ProviderFacts } from '../../contract/report';
import { goodToKnow } from '../../core/address/good-to-know';
import { whyNoAppPassword } from '../../core/address/no-app-password';
import { otherWayTitle, preparationPlan } from '../../core/address/preparation-plan';
import {
  type Preparation,
  preparationMore,
  preparationTitle,
  type Recognition,
  recognisedLine,
} from '../../core/address/recognise-input';
import { message } from '../../core/message';
import { type Line, led, marked, quiet, text, title } from './lines';
import type { TerminalWizard } from './terminal-wizard';

/** What the lines are made from; `said` is what the page says elsewhere. */
type Reading = Pick<TerminalWizard, 'say' | 'helpPages' | 'today'> & { readonly said?: readonly Message[] };

/** The provider of a text, how mail apps can use it, and what it asks for first. */
export function recognitionLines(recognition: Recognition, reading: Reading): readonly Line[] {
  const known = recognisedLine(recognition);
  return [...(known === null ? [] : [title(reading.say(known))]), ...preparationLines(recognition, reading)];
}

/** How mail apps can use the provider of a text, and what it asks for first. */
export function preparationLines(recognition: Recognition, reading: Reading): readonly Line[] {
  const { say } = reading;
  const heading = preparationTitle(recognition);
  const more = preparationMore(recognition);
  const { provider } = recognition;
  return [
    ...(heading === null ? [] : [marked('warn', say(heading))]),
    ...(more === null ? [] : [text(say(more), 1)]),
    ...(provider === null ? [] : planLines(provider, recognition.preparation, reading)),
  ];
}

/** What to do at a provider: the way without another password first, then the steps in order, their page, and what is good to know. */
function planLines(
  provider: ProviderFacts,
  preparation: Preparation,
  { say, helpPages, today, said = [] }: Reading,
): readonly Line[] {
  const { easiest, steps, last, help } = preparationPlan(provider);
  const other = easiest === null ? null : otherWayTitle(preparation);
  const url = help === null ? undefined : helpPages.get(help.id);
  return [
    ...(easiest === null ? [] : [text(say(easiest.title), 1), quiet(say(easiest.more), 2)]),
    ...(other === null || steps.length === 0 ? [] : [text(say(other), 1)]),
    ...[...steps, ...(last === null ? [] : [last])].map((step, index) =>
      led(say(message('terminal.number', { number: index + 1 })), say(step), 1),
    ),
    ...(url === undefined ? [] : [quiet(url, 2)]),
    ...noAppPasswordLines(provider, say),
    ...goodToKnow(provider, { today, said }).map((fact) => quiet(say(fact), 1)),
  ];
}

/** Why a provider may give no app password. */
export function noAppPasswordLines(provider: ProviderFacts, say: Reading['say']): readonly Line[] {
  const reasons = whyNoAppPassword(provider);
  if (reasons.length === 0) return [];
  const heading = quiet(say(message('wizard.prepare.no-app-password-there')), 1);
  return [heading, ...reasons.map((reason) => marked('item', say(reason), 2))];
}

/** Steps at a provider, each with its page. */
export function stepLines(
  steps: ProviderFacts['before'],
  { say, helpPages }: Pick<Reading, 'say' | 'helpPages'>,
): readonly Line[] {
  return steps.flatMap(({ message: sentence, help }, index) => {
    const url = help === null ? undefined : helpPages.get(help);
    return [
      led(say(message('terminal.number', { number: index + 1 })), say(sentence), 1),
      ...(url === undefined ? [] : [quiet(url, 2)]),
    ];
  });
}
