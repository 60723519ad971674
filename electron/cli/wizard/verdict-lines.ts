import type { Verdict } from '../../contract/verdict';
import { message } from '../../core/message';
import { cleanText } from '../../core/run/clean-text';
import { isSamePasswordAccepted } from '../../core/wizard/same-password';
import { verdictsOf } from '../../core/wizard/verdicts-of';
import { marked, text } from './lines';
import type { Line } from './prompter';
import type { TerminalWizard } from './terminal-wizard';

const kinds = { error: 'fail', warning: 'warn', note: 'warn' } as const;

/** What stands in the way on the page, each with its party and what was heard of the server; the same is said only once. */
export function verdictLines({ session, say }: TerminalWizard): readonly Line[] {
  const state = session.state();
  const seenId = state.page === 'sign-in' ? 'terminal.heard' : 'report.seen';
  const told = verdictsOf(state).map((shown) => [
    ...linesOf(shown.verdict, seenId, say),
    ...(isSamePasswordAccepted(state, shown) ? [text(say(message('sign-in.same-password')), 1)] : []),
  ]);
  const texts = told.map((lines) => JSON.stringify(lines));
  return told.filter((_, place) => texts.indexOf(texts[place] ?? '') === place).flat();
}

function linesOf(
  { severity, message: sentence, party, seen }: Verdict,
  seenId: 'terminal.heard' | 'report.seen',
  say: TerminalWizard['say'],
): readonly Line[] {
  return [
    marked(kinds[severity], say(sentence)),
    text(say(message('terminal.where', { party: say(message(`party.${party}`)) })), 1),
    ...(seen === '' ? [] : [text(say(message(seenId, { seen: cleanText(seen) })), 1)]),
  ];
}
