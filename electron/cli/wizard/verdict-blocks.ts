import type { Party, Severity } from '../../contract/verdict';
import { directions } from '../../contract/verdict';
import { cleanText } from '../../core/clean-text';
import { familyOf } from '../../core/diagnosis/cause-facts';
import { message } from '../../core/message';
import { validityMessage } from '../../core/run/report-sections';
import type { WizardState } from '../../core/wizard/state/wizard-state';
import { signInVerdicts } from '../../core/wizard/verdicts/sign-in-verdicts';
import { verdictEvidence } from '../../core/wizard/verdicts/verdict-evidence';
import { type VerdictOnPage, verdictsOnPage } from '../../core/wizard/verdicts/verdicts-on-page';
import type { Say } from '../../words/format-message';
import { apart, type Block, indented, type Mark, paragraph } from '../layout/block';
import type { TerminalWizard } from './terminal-wizard';

const marks = { error: 'bad', warning: 'warning', note: 'warning' } as const satisfies Readonly<Record<Severity, Mark>>;

/** The verdicts on the page: what each is about and whose turn it is, what follows, and what the server said. */
export function verdictBlocks({ session, say }: TerminalWizard): readonly Block[] {
  const state = session.state();
  const blocks = shownVerdicts(state).map((shown): readonly Block[] => {
    const { verdict, about, more, isQuestion } = shown;
    const below = [about, more].flatMap((sentence) => (sentence === null ? [] : [paragraph(say(sentence))]));
    const aside = isQuestion ? null : say(turnOf(verdict.party));
    return [
      { kind: 'headline', mark: verdictMark(shown), text: say(verdict.message), aside },
      indented(...below, ...certificateInDoubt(state, shown, say), ...seenBlocks(shown, say)),
    ];
  });
  return apart(...blocks);
}

/** How a verdict is marked: a question and the person's turn are no error, nor is a verdict whose party is unknown. */
function verdictMark({ verdict: { party, severity }, isQuestion }: VerdictOnPage): Mark {
  if (isQuestion) return 'question';
  if (party === 'you') return 'turn';
  return party === 'unknown' ? 'warning' : marks[severity];
}

function turnOf(party: Party) {
  return party === 'unknown' ? message('party.unknown') : message('page.turn', { party });
}

/** The first certificate that is in doubt, where a verdict about certificates is shown before the cards of the servers are. */
function certificateInDoubt(
  { page, account }: WizardState,
  { verdict }: VerdictOnPage,
  say: Say,
): readonly Block[] {
  if (page !== 'discovery' || familyOf(verdict) !== 'certificate') return [];
  const evidence = directions.map((direction) => verdictEvidence(account, direction)?.certificate ?? null);
  const certificate = evidence.find((shown) => shown !== null) ?? null;
  return certificate === null ? [] : [paragraph(say(validityMessage(certificate)))];
}

function seenBlocks({ quote, saidBy }: VerdictOnPage, say: Say): readonly Block[] {
  if (quote === '') return [];
  const seen = cleanText(quote);
  if (saidBy === null) return [paragraph(say(message('page.seen', { seen })))];
  return [paragraph(say(message('page.said', { host: saidBy }))), indented(paragraph(seen))];
}

/** The verdicts on the page that is shown, with the buttons that the window has for them. */
export function shownVerdicts(state: WizardState): readonly VerdictOnPage[] {
  return state.page === 'sign-in' ? signInVerdicts(state) : verdictsOnPage(state);
}
