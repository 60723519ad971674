import { mayTryOtherNetwork, otherNetwork, tryOtherNetwork } from '../../core/wizard/networks/other-network';
import { apart, type Block, indented, paragraph } from '../layout/block';
import { comparedServers } from '../pages/comparison-page';
import { effectItem } from './effect-item';
import type { MenuItem } from './menu';
import type { TerminalWizard } from './terminal-wizard';
import { verdictBlocks } from './verdict-blocks';

/** What to do for a search over another network, and in the end what both searches prove together; empty where none is wanted. */
export function otherNetworkBlocks(wizard: TerminalWizard): readonly Block[] {
  const { session, say } = wizard;
  const other = otherNetwork(session.state());
  if (other === null) return [];
  if (other.kind === 'compared')
    return apart(verdictBlocks(wizard, [other.shown]), comparedServers(other.pairs, { say }));
  return [
    { kind: 'headline', mark: 'question', text: say(other.title), aside: null },
    indented(paragraph(say(other.more))),
  ];
}

/** The items of a search over another network: the one that begins it, then those of what the page says about it. */
export function otherNetworkItems(wizard: TerminalWizard): readonly MenuItem[] {
  const state = wizard.session.state();
  const other = otherNetwork(state);
  const buttons = other === null ? [] : other.kind === 'compared' ? other.shown.buttons : other.buttons;
  const offered = mayTryOtherNetwork(state) ? [tryOtherNetwork] : buttons;
  return offered.flatMap(({ label, effect }) => effectItem(wizard, label, effect));
}
