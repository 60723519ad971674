import { directions, type Severity } from '../../contract/verdict';
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

/** Verdicts one below the other: what each is about and whose turn it is, what follows, and what the server said. */
export function verdictBlocks({ session, say }: TerminalWizard, verdicts: readonly VerdictOnPage[]): readonly Block[] {
  const state = session.state();
  const blocks = verdicts.map((shown): readonly Block[] => [
    { kind: 'headline', mark: verdictMark(shown), text: say(shown.verdict.message), aside: turnOf(shown, say) },
    indented(...verdictDetails(state, shown, say)),
  ]);
  return apart(...blocks);
}

/** What stands below the sentence of a verdict. */
export function verdictDetails(state: WizardState, shown: VerdictOnPage, say: Say): readonly Block[] {
  const sentences = [shown.about, shown.more].flatMap((sentence) => sentence ?? []);
  return [
    ...sentences.map((sentence) => paragraph(say(sentence))),
    ...certificateInDoubt(state, shown, say),
    ...seenBlocks(shown, say),
  ];
}

/** How a verdict is marked: a question and the person's turn are no error, nor is a verdict whose party is unknown. */
function verdictMark({ verdict: { party, severity }, isQuestion }: VerdictOnPage): Mark {
  if (isQuestion) return 'question';
  if (party === 'you') return 'turn';
  return party === 'unknown' ? 'warning' : marks[severity];
}

/** Whose turn it is; null for a question, at which nobody is at fault. */
export function turnOf({ verdict: { party }, isQuestion }: VerdictOnPage, say: Say): string | null {
  if (isQuestion) return null;
  return say(party === 'unknown' ? message('party.unknown') : message('page.turn', { party }));
}

/** The first certificate that is in doubt, where a verdict about certificates is shown before the cards of the servers are. */
function certificateInDoubt({ page, account }: WizardState, { verdict }: VerdictOnPage, say: Say): readonly Block[] {
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
