import { message } from '../../message';
import type { Counted } from '../summary/tally';
import { moreMessage } from './more-message';
import type { PageReading } from './page-reading';
import { shareMessage } from './share';

/** A count with its share of all: “53 (12 %)”. */
export function figureText(count: number, of: number, { say }: PageReading): string {
  return say(message('summary.figure', { count, share: say(shareMessage(count, of)) }));
}

/** A share of all. */
export function shareText(count: number, of: number, { say }: PageReading): string {
  return say(shareMessage(count, of));
}

/** A few inputs by name, and how many more there are. */
export function examplesText({ inputs, examples }: Counted, { say }: PageReading): string {
  const more = inputs - examples.length;
  return say(message('value', { value: { list: [...examples, ...(more > 0 ? [say(moreMessage(more))] : [])] } }));
}
