import { directions } from '../../contract/verdict';
import { headlineOf } from '../../core/wizard/frame/headline-of';
import { pairHalf } from '../../core/wizard/settings/pair-half';
import type { WizardState } from '../../core/wizard/state/wizard-state';
import type { VerdictOnPage } from '../../core/wizard/verdicts/verdicts-on-page';
import { type Block, indented, type Mark, paragraph } from '../layout/block';
import type { TerminalWizard } from './terminal-wizard';
import { shownVerdicts, turnOf, verdictDetails } from './verdict-blocks';

/**
 * The headline of a page about servers, marked by how they stand, and why.
 *
 * @param lead - The verdict that says why; null where none does. It is not repeated further down.
 */
export function headlineBlocks({ session, say }: TerminalWizard, lead: VerdictOnPage | null): readonly Block[] {
  const state = session.state();
  const { title, more } = headlineOf(state);
  const mark = headlineMark(state);
  const heading = say(title);
  const reasons = [more, lead?.verdict.message ?? null].flatMap((sentence) =>
    sentence === null ? [] : [say(sentence)],
  );
  const distinct = [...new Set(reasons)].filter((reason) => reason !== heading);
  const below = [
    ...distinct.map((reason) => paragraph(reason)),
    ...(lead === null ? [] : verdictDetails(state, lead, say)),
  ];
  if (mark === null) return [paragraph(heading, 'strong'), ...below];
  const aside = lead === null ? null : turnOf(lead, say);
  return [{ kind: 'headline', mark, text: heading, aside }, indented(...below)];
}

/** Null where nothing was tested yet, so that nothing can be said of the servers. */
function headlineMark(state: WizardState): Mark | null {
  const verdicts = shownVerdicts(state);
  const tones = directions.map((direction) => pairHalf(state, direction).tone);
  if (tones.every((tone) => tone === 'pass'))
    return verdicts.some(({ verdict }) => verdict.severity !== 'note') ? 'warning' : 'good';
  const [first] = verdicts;
  if (first?.isQuestion === true) return 'question';
  if (first?.verdict.party === 'you') return 'turn';
  if (tones.every((tone) => tone === 'wait')) return null;
  const isNothing = directions.every((direction) => state.account.servers[direction].server === null);
  return isNothing || tones.every((tone) => tone === 'fail') ? 'bad' : 'warning';
}
