import { mistakeDetails } from '../core/diagnosis/mistake-details';
import { message } from '../core/message';
import { sayIn } from '../words/format-message';
import { exitCodes } from './exit-codes';
import { printableSay } from './printable-say';
import { printWords, releaseTerminal } from './standard-streams';

/** Ends the program after a mistake of ours: prints one sentence with the kind of error, then the places in the code. */
export function endByOurMistake(mistake: unknown): never {
  releaseTerminal();
  const [detail = '', ...places] = mistakeDetails(mistake).split('\n');
  printWords(`${printableSay(sayIn('en'))(message('cli.our-mistake', { detail }))}\n`);
  for (const place of places) printWords(`${place}\n`);
  process.exit(exitCodes.ourMistake);
}
