import { serverNameOf } from '../../contract/server-name';
import type { Direction } from '../../contract/verdict';
import { message } from '../../core/message';
import { type CardAction, cardOnPage } from '../../core/wizard/settings/card-on-page';
import { isPending } from '../../core/wizard/settings/pending-edit';
import { isBlank } from '../../core/wizard/state/server-edit';
import type { WizardAction } from '../../core/wizard/state/wizard-actions';
import { editServer } from './edit-server';
import type { MenuItem } from './menu';
import type { Step, TerminalWizard } from './terminal-wizard';
import { testServer } from './test-server';

/** The items for a server that was changed or not proven: test it, or use it as it is. */
export function cardItems(wizard: TerminalWizard, direction: Direction): readonly MenuItem[] {
  const { edit } = wizard.session.state().account.servers[direction];
  if (edit !== null && isBlank(edit)) return [];
  const { actions } = cardOnPage(wizard.session.state(), direction);
  return actions.map((action) => cardItem(wizard, direction, action));
}

/** The items that turn a card into fields, and back. */
export function fieldItems(wizard: TerminalWizard, direction: Direction): readonly MenuItem[] {
  const { session } = wizard;
  const card = session.state().account.servers[direction];
  const isEmpty = card.edit !== null && isBlank(card.edit);
  const open: MenuItem = {
    label: message(isEmpty ? 'terminal.type-server' : 'settings.edit.which', { direction }),
    act: () => editServer(wizard, direction),
  };
  if (!isPending(card)) return [open];
  const undo = dispatching(wizard, { kind: 'undo-edit', direction });
  return [open, { label: message('settings.undo.which', { direction }), act: undo }];
}

function cardItem(wizard: TerminalWizard, direction: Direction, action: CardAction): MenuItem {
  const keepEdit = dispatching(wizard, { kind: 'keep-edit', direction });
  switch (action) {
    case 'test':
      return { label: message('wizard.edit.test', { direction }), act: () => testServer(wizard, direction) };
    case 'keep-edit':
      return { label: message('terminal.keep', { direction }), act: keepEdit };
    case 'keep-server':
      return { label: message('terminal.keep', { direction }), act: () => keepServer(wizard, direction) };
  }
}

function keepServer({ session }: TerminalWizard, direction: Direction): Step {
  const { server } = session.state().account.servers[direction];
  if (server !== null) session.dispatch({ kind: 'keep-server', direction, server: serverNameOf(server) });
  return 'page';
}

function dispatching({ session }: TerminalWizard, action: WizardAction): () => Step {
  return () => {
    session.dispatch(action);
    return 'page';
  };
}
