import { readFileSync } from 'node:fs';
import { explainText } from '../../../../electron/core/diagnosis/explain-text';
import { quotedReply } from '../../../../electron/core/diagnosis/quoted-reply';

/** A dialog as a person quoted it, and what is right to say about it. */
interface QuotedDialog {
  readonly id: string;
  readonly program: string;
  readonly text: string;
  /** Causes that are right to name. Empty where a server's reply in the text has to decide. */
  readonly acceptable: readonly string[];
  /** How the server's reply in the text begins. */
  readonly reply?: string;
  /** The public page where it was quoted; `own` where we wrote it as people do. */
  readonly source: string;
}

/** What was made of one quoted dialog. */
interface JudgedDialog extends QuotedDialog {
  readonly possible: readonly string[];
  readonly isRight: boolean;
  readonly accusesWrongly: boolean;
}

/** The dialogs of a corpus file beside this one, each with what we say about it. */
export function judgeCorpus(name: string): readonly JudgedDialog[] {
  const quoted: readonly QuotedDialog[] = JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));
  return quoted.map((dialog) => {
    const { cause, possible } = explainText({ protocol: null, stage: null, ...dialog });
    const isRight =
      dialog.reply === undefined
        ? possible.slice(0, 3).some((each) => dialog.acceptable.includes(each))
        : quotedReply(dialog.text)?.reply.startsWith(dialog.reply) === true;
    // Where a reply is quoted, it decides before the dialog does.
    const isAccused = dialog.reply === undefined && (cause === 'wrong-password' || possible[0] === 'wrong-password');
    const accusesWrongly = isAccused && !dialog.acceptable.includes('wrong-password');
    return { ...dialog, possible, isRight, accusesWrongly };
  });
}
