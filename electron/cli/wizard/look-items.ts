import type { MoreLook } from '../../core/wizard/frame/more-looks';
import { effectItem } from './effect-item';
import type { MenuItem } from './menu';
import type { TerminalWizard } from './terminal-wizard';

/** The items for what a polite search has left out. */
export function lookItems(wizard: TerminalWizard, looks: readonly MoreLook[]): readonly MenuItem[] {
  return looks.flatMap(({ button }) => (button === null ? [] : effectItem(wizard, button.label, button.effect)));
}
