import { directions } from '../../../contract/verdict';
import { mayExport } from '../export/settings-to-export';
import { type AccountState, type WizardPage, type WizardState, wizardPages } from '../state/wizard-state';

/** Whether a page has something to show already. */
export function isReachable({ account }: WizardState, page: WizardPage): boolean {
  if (account.isResumed) return page === 'address' || page === 'export';
  switch (page) {
    case 'address':
      return true;
    case 'discovery':
      // Nothing was searched for a settings file.
      return account.discovery.status !== 'idle' && account.fileName === null;
    case 'settings':
      return account.discovery.status !== 'idle' && hasCards(account);
    case 'sign-in':
    case 'export':
      return account.discovery.status !== 'idle' && mayExport(account);
  }
}

/** The page itself where it is reachable, else the last reachable page before it. */
export function nearestPage(state: WizardState, page: WizardPage): WizardPage {
  const before = wizardPages.slice(0, wizardPages.indexOf(page) + 1);
  return before.filter((other) => isReachable(state, other)).at(-1) ?? 'address';
}

function hasCards({ servers }: AccountState): boolean {
  return directions.some((direction) => servers[direction].server !== null || servers[direction].edit !== null);
}
