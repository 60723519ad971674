import type { PublishedCheckRequest, VerifiedChannel } from '../../../contract/published-check';
import type { WizardState } from '../state/wizard-state';
import { isForDomain } from './export-stage';
import { missingAddress } from './missing-address';
import { settingsToExport } from './settings-to-export';

/** The question what the live domain publishes; null where the page is about no domain. */
export function publishedCheckRequest(state: WizardState): PublishedCheckRequest | null {
  const domain = missingAddress(state.account)?.domain ?? null;
  return domain === null || !isForDomain(state) ? null : { domain, settings: settingsToExport(state.account) };
}

/**
 * How many of the channels that the settings can be published by are live. The settings file counts once, wherever it is found, and a
 * profile only where there is one, because no mail app looks for it.
 */
export function liveChannels(channels: readonly VerifiedChannel[]): {
  readonly live: number;
  readonly possible: number;
} {
  const isLive = (id: VerifiedChannel['channel']) =>
    channels.some(({ channel, state }) => channel === id && state === 'live');
  const hasFile = isLive('autoconfig') || isLive('well-known');
  const counted = channels.filter(
    ({ channel, state }) =>
      channel !== 'well-known' &&
      state !== 'not-possible' &&
      state !== 'not-checked' &&
      !(channel === 'mobileconfig' && state === 'missing'),
  );
  const live = counted.filter(({ channel, state }) => (channel === 'autoconfig' ? hasFile : state === 'live'));
  return { live: live.length, possible: counted.length };
}
