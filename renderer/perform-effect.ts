import { flushSync } from 'react-dom';
import type { Direction } from '../electron/contract/verdict';
import type { Effect, ViewCommand } from '../electron/core/wizard/verdicts/effect-of';
import { type WizardControls, wizardFormId } from './wizard-controls';
import { sentence } from './words/language';

/** Performs a button's effect: the actions in order, then, once they are drawn, the command. */
export function performEffect({ actions, command }: Effect, controls: WizardControls): void {
  flushSync(() => {
    for (const action of actions) controls.dispatch(action);
  });
  if (command !== null) perform(command, controls);
}

function perform(command: ViewCommand, controls: WizardControls): void {
  switch (command.kind) {
    case 'find':
      controls.find();
      break;
    case 'enter-servers':
      controls.enterServers();
      break;
    case 'look-at-all':
      controls.lookAtAll();
      break;
    case 'test-others':
      controls.testOthers();
      break;
    case 'test':
      controls.testServer(command.direction);
      break;
    case 'test-both':
      controls.testBoth();
      break;
    case 'sign-in':
      submitForm();
      break;
    case 'sign-in-with-held':
      controls.signInWithHeld();
      break;
    case 'send-test':
      controls.sendTest();
      break;
    case 'cancel':
      controls.cancelRun();
      break;
    case 'save':
      controls.save({ replace: command.replace });
      break;
    case 'verify-published':
      controls.verifyPublished();
      break;
    case 'focus':
      focusField(command.field);
      break;
    case 'open-help':
      controls.openHelp(command.id);
      break;
    case 'show-certificate':
      showCertificate(command.direction, controls);
      break;
    case 'copy':
      controls.copyText(sentence(command.message));
      break;
    case 'copy-for-support':
      controls.copyForSupport();
      break;
    case 'open-network-settings':
      controls.openNetworkSettings();
      break;
    case 'try-demo':
      controls.tryDemo();
      break;
  }
}

/** Submits the page's form, which alone holds the passwords. */
function submitForm(): void {
  const form = document.getElementById(wizardFormId);
  if (form instanceof HTMLFormElement) form.requestSubmit();
}

/** Moves the focus to the page's field with this name and selects its text; with `isToMend` the text is not selected. */
export function focusField(field: 'address' | 'sign-in' | 'server' | 'whose', { isToMend = false } = {}): void {
  const input = document.querySelector<HTMLInputElement>(`[data-focus="${field}"]`);
  input?.focus();
  if (!isToMend) input?.select();
}

function showCertificate(direction: Direction, controls: WizardControls): void {
  flushSync(() => controls.dispatch({ kind: 'go-to', page: 'settings' }));
  const place = document.querySelector(`[data-certificate="${direction}"]`);
  const button = place?.querySelector<HTMLElement>('button[aria-expanded]');
  if (button?.getAttribute('aria-expanded') === 'false') button.click();
  button?.focus();
  place?.scrollIntoView({ block: 'nearest' });
}
