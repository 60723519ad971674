import { announcement, eventsOf, isAhead } from '../knowledge/provider-events';
import { type Check, found, notApplicable, passed } from './check';

/**
 * Has the provider of sending announced a day from which passwords alone no longer send? Websites and devices that send by one stop then.
 * A day that has passed is told where an administrator can still allow passwords.
 */
export const sendingByPassword = {
  id: 'sending-by-password',
  needs: [],
  silencedBy: [],
  judge({ sendingProvider: provider, date }) {
    if (provider === null) return notApplicable;
    const event = eventsOf(provider).find(
      (each) => each.concerns.includes('smtp') && (isAhead(each, date) || each.what === 'password-off-by-default'),
    );
    if (event === undefined) return passed;
    return found({
      cause: null,
      party: 'provider',
      severity: isAhead(event, date) ? 'warning' : 'note',
      message: announcement(provider, event, date),
      seen: '',
      actions: [{ kind: 'open-help', id: `${provider.id}.${event.what}` }],
    });
  },
} as const satisfies Check;
