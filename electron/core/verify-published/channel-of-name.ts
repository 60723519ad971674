import type { PublishingChannel } from '../../contract/published-check';

/** The channel that a name belongs to. */
export function channelOfName(name: string, type: string): PublishingChannel | null {
  const [label = ''] = name.split('.');
  if (label === 'autoconfig') return 'autoconfig';
  if (label === 'autodiscover' || label === '_autodiscover') return 'autodiscover';
  if (label === 'ua-auto-config' || label === '_ua-auto-config') return 'pacc';
  return type === 'SRV' ? 'srv' : null;
}
