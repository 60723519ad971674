import { type SettingsCard, settingsCard } from '../../programs/settings-card';
import type { WizardState } from '../state/wizard-state';
import { accountsToExport } from './export-selection';
import { exportStage } from './export-stage';
import { missingAddress } from './missing-address';
import { settingsToExport } from './settings-to-export';

/**
 * The settings cards of the export page: one for each account. While an address is asked for, that of this account alone, with the
 * address as far as it was typed. None of what is published for a whole domain.
 *
 * @param today - ISO 8601.
 */
export function cardsOfPage(state: WizardState, today: string): readonly SettingsCard[] {
  switch (exportStage(state)) {
    case 'whose': {
      const { domain, address } = missingAddress(state.account) ?? { domain: null, address: null };
      const card = settingsCard({ ...settingsToExport(state.account), address }, today, domain);
      return card === null ? [] : [card];
    }
    case 'publish':
    case 'published':
      return [];
    case 'apps':
    case 'saved':
      return accountsToExport(state).flatMap((settings) => settingsCard(settings, today) ?? []);
  }
}
