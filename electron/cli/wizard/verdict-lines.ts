import type { Message } from '../../contract/message';
import { directions, type Party, type Severity } from '../../contract/verdict';
import { cleanText } from '../../core/clean-text';
import { familyOf } from '../../core/diagnosis/cause-facts';
import { message } from '../../core/message';
import { validityMessage } from '../../core/run/report-sections';
import type { WizardState } from '../../core/wizard/state/wizard-state';
import { signInVerdicts } from '../../core/wizard/verdicts/sign-in-verdicts';
import { verdictEvidence } from '../../core/wizard/verdicts/verdict-evidence';
import { type VerdictOnPage, verdictsOnPage } from '../../core/wizard/verdicts/verdicts-on-page';
import { type Line, led, marked, text } from './lines';
import type { TerminalWizard } from './terminal-wizard';

const kinds = { error: 'fail', warning: 'warn', note: 'warn' } as const satisfies Readonly<Record<Severity, string>>;

/** The verdicts on the page: what each is about, what follows, its party, and what the server said. */
export function verdictLines({ session, say }: TerminalWizard): readonly Line[] {
  const state = session.state();
  const seenId = state.page === 'sign-in' ? 'terminal.heard' : 'report.seen';
  return shownVerdicts(state).flatMap((shown) => {
    const { verdict, about, more, quote, isQuestion } = shown;
    return [
      headOf(shown, say(verdict.message)),
      ...(about === null ? [] : [text(say(about), 1)]),
      ...(more === null ? [] : [text(say(more), 1)]),
      ...(isQuestion ? [] : [text(say(whereOf(verdict.party)), 1)]),
      ...certificateInDoubt(state, shown, say),
      ...(quote === '' ? [] : [text(say(message(seenId, { seen: cleanText(quote) })), 1)]),
    ];
  });
}

/** Where the problem is; that it is the person's turn is no place. */
function whereOf(party: Party): Message {
  switch (party) {
    case 'you':
      return message('party.your-turn');
    case 'unknown':
      return message('window.blame.unknown');
    case 'mailwright':
      return message('window.blame.mailwright');
    case 'this-computer':
    case 'this-network':
    case 'provider':
      return message(`terminal.where.${party}`);
  }
}

/** The first certificate that is in doubt, where a verdict about certificates is shown before the cards of the servers are. */
function certificateInDoubt(
  { page, account }: WizardState,
  { verdict }: VerdictOnPage,
  say: TerminalWizard['say'],
): readonly Line[] {
  if (page !== 'discovery' || familyOf(verdict) !== 'certificate') return [];
  const evidence = directions.map((direction) => verdictEvidence(account, direction)?.certificate ?? null);
  const certificate = evidence.find((shown) => shown !== null) ?? null;
  return certificate === null ? [] : [text(say(validityMessage(certificate)), 1)];
}

/** The first line of a verdict. A question, and a verdict whose party is unknown, are not marked as an error. */
function headOf({ verdict: { party, severity }, isQuestion }: VerdictOnPage, sentence: string): Line {
  if (isQuestion) return led('?', sentence);
  if (party === 'you') return led('→', sentence);
  return marked(party === 'unknown' ? 'warn' : kinds[severity], sentence);
}

/** The verdicts on the page that is shown, with the buttons that the window has for them. */
export function shownVerdicts(state: WizardState): readonly VerdictOnPage[] {
  return state.page === 'sign-in' ? signInVerdicts(state) : verdictsOnPage(state);
}
