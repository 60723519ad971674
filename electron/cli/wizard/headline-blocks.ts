import { directions } from '../../contract/verdict';
import { headlineOf } from '../../core/wizard/frame/headline-of';
import { pairHalf } from '../../core/wizard/settings/pair-half';
import { leadVerdict } from '../../core/wizard/way/lead-verdict';
import type { WizardState } from '../../core/wizard/state/wizard-state';
import { type Block, indented, type Mark, paragraph } from '../layout/block';
import type { TerminalWizard } from './terminal-wizard';
import { shownVerdicts } from './verdict-blocks';

/** The headline of a page about servers, marked by how they stand. Its second line is left out where the first problem below says the same. */
export function headlineBlocks({ session, say }: TerminalWizard): readonly Block[] {
  const state = session.state();
  const { title, more } = headlineOf(state);
  const lead = state.page === 'discovery' ? leadVerdict(state) : null;
  const isSaidBelow = lead !== null && JSON.stringify(more) === JSON.stringify(lead.verdict.message);
  return [
    { kind: 'headline', mark: headlineMark(state), text: say(title), aside: null },
    ...(more === null || isSaidBelow ? [] : [indented(paragraph(say(more)))]),
  ];
}

function headlineMark(state: WizardState): Mark {
  const verdicts = shownVerdicts(state);
  const tones = directions.map((direction) => pairHalf(state, direction).tone);
  if (tones.every((tone) => tone === 'pass'))
    return verdicts.some(({ verdict }) => verdict.severity !== 'note') ? 'warning' : 'good';
  const [first] = verdicts;
  if (first?.isQuestion === true) return 'question';
  if (first?.verdict.party === 'you') return 'turn';
  if (tones.every((tone) => tone === 'wait')) return 'none';
  const isNothing = directions.every((direction) => state.account.servers[direction].server === null);
  return isNothing || tones.every((tone) => tone === 'fail') ? 'bad' : 'warning';
}
