import type { Severity } from '../../contract/verdict';
import { message } from '../../core/message';
import { cleanText } from '../../core/run/clean-text';
import { isSamePasswordAccepted } from '../../core/wizard/same-password';
import type { VerdictOnPage } from '../../core/wizard/verdicts-of';
import { led, marked, text } from './lines';
import type { Line } from './prompter';
import { shownVerdicts } from './shown-verdicts';
import type { TerminalWizard } from './terminal-wizard';

const kinds = { error: 'fail', warning: 'warn', note: 'warn' } as const satisfies Readonly<Record<Severity, string>>;

/** What stands in the way on the page: what it is about, what follows, its party, and what was heard of the server. */
export function verdictLines({ session, say }: TerminalWizard): readonly Line[] {
  const state = session.state();
  const seenId = state.page === 'sign-in' ? 'terminal.heard' : 'report.seen';
  return shownVerdicts(state).flatMap((shown) => {
    const { verdict, about, more, quote, isQuestion } = shown;
    const where = message('terminal.where', { party: say(message(`party.${verdict.party}`)) });
    return [
      headOf(shown, say(verdict.message)),
      ...(about === null ? [] : [text(say(about), 1)]),
      ...(more === null ? [] : [text(say(more), 1)]),
      ...(isQuestion ? [] : [text(say(where), 1)]),
      ...(quote === '' ? [] : [text(say(message(seenId, { seen: cleanText(quote) })), 1)]),
      ...(isSamePasswordAccepted(state, shown) ? [text(say(message('sign-in.same-password')), 1)] : []),
    ];
  });
}

/** A question, and a verdict that nobody could give, are no alarm. */
function headOf({ verdict: { party, severity }, isQuestion }: VerdictOnPage, sentence: string): Line {
  if (isQuestion) return led('?', sentence);
  return marked(party === 'unknown' ? 'warn' : kinds[severity], sentence);
}
