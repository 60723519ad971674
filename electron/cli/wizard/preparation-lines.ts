import type { ProviderFacts } from '../../contract/report';
import {
  preparationMore,
  preparationTitle,
  type Recognition,
  recognisedLine,
} from '../../core/address/recognise-input';
import { message } from '../../core/message';
import { type Line, led, marked, quiet, text, title } from './lines';
import type { TerminalWizard } from './terminal-wizard';

type Reading = Pick<TerminalWizard, 'say' | 'helpPages'>;

/** The provider of a text, how mail apps can use it, and what it asks for first. */
export function recognitionLines(recognition: Recognition, reading: Reading): readonly Line[] {
  const known = recognisedLine(recognition);
  return [...(known === null ? [] : [title(reading.say(known))]), ...preparationLines(recognition, reading)];
}

/** How mail apps can use the provider of a text, and what it asks for first. */
export function preparationLines(recognition: Recognition, reading: Reading): readonly Line[] {
  const { say } = reading;
  const heading = preparationTitle(recognition);
  const more = preparationMore(recognition.preparation);
  return [
    ...(heading === null ? [] : [marked('warn', say(heading))]),
    ...(more === null ? [] : [text(say(more), 1)]),
    ...stepLines(recognition.provider?.before ?? [], reading),
  ];
}

/** What a provider asks for first, step by step, with the page for each. */
export function stepLines(steps: ProviderFacts['before'], { say, helpPages }: Reading): readonly Line[] {
  return steps.flatMap(({ message: sentence, help }, index) => {
    const url = help === null ? undefined : helpPages.get(help);
    return [
      led(say(message('terminal.number', { number: index + 1 })), say(sentence), 1),
      ...(url === undefined ? [] : [quiet(url, 2)]),
    ];
  });
}
