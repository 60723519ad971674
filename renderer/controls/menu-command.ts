import type { MenuCommand } from '../../electron/contract/api';
import { exportStage, isForDomain } from '../../electron/core/wizard/export/export-stage';
import { saveButton } from '../../electron/core/wizard/frame/export-frame';
import { openSheet } from '../open-layers';
import { performEffect } from '../perform-effect';
import type { WizardControls } from '../wizard-controls';
import type { WizardStore } from '../wizard-store';
import type { ChangeNotes } from './window-notes';

/**
 * Performs a command of the menu or its keys; one that makes no sense on the current page does nothing. Behind an open sheet none does:
 * keys that the page leaves alone there come back from the menu.
 */
export function doMenuCommand(
  command: MenuCommand,
  { state, dispatch }: WizardStore,
  controls: WizardControls,
  changeNotes: ChangeNotes,
): void {
  if (openSheet() !== null) return;
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
