import type { Message } from '../contract/message';
import { readableMessage } from '../core/address/readable-message';
import { printableLine } from '../core/clean-text';

/** The same sentences as lines without control characters, because hosts, replies, paths and arguments in them come from outside. */
export function printableSay(say: (message: Message) => string): (message: Message) => string {
  return (sentence) => printableLine(say(sentence));
}

/** The same sentences with hosts as people write them. */
export function readableSay(say: (message: Message) => string): (message: Message) => string {
  return (sentence) => say(readableMessage(sentence));
}
