import type { MenuCommand } from '../../electron/contract/api';
import { exportStage, isForDomain } from '../../electron/core/wizard/export/export-stage';
import { saveButton } from '../../electron/core/wizard/frame/export-frame';
import { openSheet } from '../open-layers';
import { performEffect } from '../perform-effect';
import type { WizardControls } from '../wizard-controls';
import type { WizardStore } from '../wizard-store';
import type { ChangeNotes } from './window-notes';

/** The commands that replace an open sheet by another one. */
const sheets: ReadonlySet<MenuCommand> = new Set(['help', 'about']);

/**
 * Performs a command of the menu or its keys; one that makes no sense on the current page does nothing. Over an open sheet only another one
 * opens, and over a question none: keys that the page leaves alone there come back from the menu.
 */
export function doMenuCommand(
  command: MenuCommand,
  { state, dispatch }: WizardStore,
  controls: WizardControls,
  changeNotes: ChangeNotes,
): void {
  const open = openSheet();
  if (open !== null && (open.getAttribute('role') === 'alertdialog' || !sheets.has(command))) return;
  switch (command) {
    case 'new-account':
      if (state().setAside !== null) dispatch({ kind: 'close-report' });
      dispatch({ kind: 'new-account' });
      break;
    case 'open-report':
      controls.openReport();
      break;
    case 'save-report':
      controls.saveReport();
      break;
    case 'save-files': {
      const { effect, reason } = saveButton(state());
      const isReady = state().page === 'export' && exportStage(state()) !== 'whose';
      if (isReady && reason === null) performEffect(effect, controls);
      break;
    }
    case 'print':
      if (state().page === 'export' && !isForDomain(state())) controls.printCard();
      break;
    case 'back':
      dispatch({ kind: 'back' });
      break;
    case 'help':
      changeNotes({ sheet: 'help' });
      break;
    case 'copy-for-support':
      controls.copyForSupport();
      break;
    case 'about':
      controls.openAbout();
      break;
  }
}
