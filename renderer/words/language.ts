import type { Message } from '../../electron/contract/message';
import { chooseLanguage } from '../../electron/words/choose-language';
import type { MessageId } from '../../electron/words/en';
import { sayIn } from '../../electron/words/format-message';
import type { MessageValues } from '../../electron/words/values-of';

/** The first language of this computer that has a catalogue, else English; a BCP 47 tag. */
export const language = chooseLanguage(navigator.languages);

/** The direction in which that language is written. */
export const direction = /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';

const say = sayIn(language);

/** The window's own sentence of that id. */
export function words<const Id extends MessageId>(id: Id, ...[values]: MessageValues<Id>): string {
  return say({ id, values: values ?? {} });
}

/** The sentence of a message that came from main. */
export function sentence(message: Message): string {
  return message.text ?? say(message);
}

/** A host, address or path as it goes into a sentence: its parts keep their order in a right-to-left language. */
export function isolated(text: string): string {
  return direction === 'rtl' ? `\u2066${text}\u2069` : text;
}
