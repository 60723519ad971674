import type { Filter } from './manners-bed';

/** What administrators get when they switch on fail2ban's jails for mail. Each filter counts for itself. */
export const stockFilters: readonly Filter[] = [
  { name: 'dovecot', server: 'dovecot' },
  { name: 'postfix', server: 'postfix' },
  { name: 'postfix[mode=auth]', server: 'postfix' },
  { name: 'postfix[mode=extra]', server: 'postfix' },
  { name: 'exim', server: 'exim' },
];

/** What strict administrators choose, at the price of false alarms. */
export const aggressiveFilters: readonly Filter[] = [
  { name: 'dovecot[mode=aggressive]', server: 'dovecot' },
  { name: 'postfix[mode=ddos]', server: 'postfix' },
  { name: 'postfix[mode=aggressive]', server: 'postfix' },
  { name: 'exim[mode=aggressive]', server: 'exim' },
];
