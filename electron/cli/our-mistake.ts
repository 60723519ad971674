import { message } from '../core/message';
import { sayIn } from '../words/format-message';
import { exitCodes } from './exit-codes';
import { printableSay } from './printable-say';
import { printWords, releaseTerminal } from './standard-streams';

/** Ends the program after a mistake of ours: prints one sentence, then the places in the code. */
export function endByOurMistake(mistake: unknown): never {
  releaseTerminal();
  const detail = mistake instanceof Error ? `${mistake.name}: ${mistake.message}` : String(mistake);
  printWords(`${printableSay(sayIn('en'))(message('cli.our-mistake', { detail }))}\n`);
  for (const place of placesOf(mistake)) printWords(`${place}\n`);
  process.exit(exitCodes.ourMistake);
}

/** The lines of a stack that name a place. The lines before them repeat the message. */
function placesOf(mistake: unknown): readonly string[] {
  if (!(mistake instanceof Error)) return [];
  const { stack = '', message: sentence } = mistake;
  const places = stack.slice(stack.indexOf(sentence) + sentence.length);
  return places.split('\n').filter((line) => /^ {4}at /.test(line));
}
