import type { Message, MessageValue } from '../../electron/contract/message';
import { readableMessage } from '../../electron/core/address/readable-message';
import type { MessageId } from '../../electron/words/en';
import { openLanguage, openLanguageInParts } from '../../electron/words/open-language';
import type { MessageValues } from '../../electron/words/values-of';
import { writingDirection } from '../../electron/words/write-value';

/** The language that main has chosen, a BCP 47 tag. */
export const language = new URLSearchParams(location.search).get('language') ?? 'en';

/** The direction in which that language is written. */
export const direction = writingDirection(language);

const say = await openLanguage(language);

/** Gives the sentence of a message, with hosts as people write them. */
export function sentence(message: Message): string {
  return say(readableMessage(message));
}

const sayInParts = await openLanguageInParts(language);

/** Gives the sentence of a message in pieces, those that name what a program shows marked. */
export function sentenceParts(message: Message): ReturnType<typeof sayInParts> {
  return sayInParts(readableMessage(message));
}

/** The window's own sentence of that id. */
export function words<const Id extends MessageId>(id: Id, ...[values]: MessageValues<Id>): string {
  return sentence({ id, values: values ?? {} });
}

/** A value that stands by itself, as the language writes it. */
export function valueWords(value: MessageValue): string {
  return words('value', { value });
}
