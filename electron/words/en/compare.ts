/** Words about what two runs from two networks prove together. `which` is the run that a sentence is about. */
export const compareWords = {
  'compare.server': '{protocol, select, imap {IMAP} pop3 {POP3} other {SMTP}} {host}, port {port}',
  'compare.first': 'First',
  'compare.second': 'Second',
  'compare.unknown-name':
    'The name server of the {which, select, first {first} other {second}} network does not know {host}. The other one does.',
  'compare.intercepted':
    'On the {which, select, first {first} other {second}} network, something opens the connection to {host}. Its certificate is from {issuer}.',
  'compare.altered':
    'On the {which, select, first {first} other {second}} network, something alters what {host} says on port {port}.',
  'compare.led-elsewhere':
    'On the {which, select, first {first} other {second}} network, the name {host} leads to another server, whose certificate is for other names.',
  'compare.nothing-reached':
    'The {which, select, first {first} other {second}} network reached nothing at all. From the other one, servers answer.',
  'compare.cut-off-by-vpn':
    'On the {which, select, first {first} other {second}} network a VPN is on, and {host} cannot be reached. Without it, the server answers.',
  'compare.only-web':
    'Only web traffic leaves the {which, select, first {first} other {second}} network. From the other one, the mail servers answer.',
  'compare.shut-out':
    'The server {host} shuts the {which, select, first {first} other {second}} network out. From the other one, it answers.',
  'compare.ports-blocked':
    'The {which, select, first {first} other {second}} network blocks {count, plural, one {port} other {ports}} {ports}. From the other one, {host} answers there.',
  'compare.refused-sign-in':
    'The server refused the sign-in from the {which, select, first {first} other {second}} network, and accepted it from the other.',
  'compare.refused-secret':
    'The server refused the sign-in from the {which, select, first {first} other {second}} network, and accepted it from the other. Either the network differs, or what was typed.',
  'compare.silent-over-v6':
    'On the {which, select, first {first} other {second}} network, IPv6 leads nowhere. {host} is reached over IPv4, after a wait.',
  'compare.fails-from-both':
    'The server {host} fails on port {port} from both networks in the same way. So the networks are not the cause.',
  'compare.all-well': 'From both networks, every server that was tried works.',
  'compare.both-work': 'From both networks, mail can be received and sent.',
  'compare.nothing-in-common': 'The two reports have no tried server in common.',
  'compare.cannot-tell': 'The two reports do not differ in anything that shows a cause.',

  'networks.try': 'Try again over another network',
  'networks.change': 'Change the network now',
  'networks.change.more':
    'Your phone’s hotspot will do. Then search again: this search is kept, and both are compared.',
  'networks.search': 'Searching over the other network',
  'networks.search.more': 'Both searches are compared when this one has ended.',
  'networks.leave': 'Do not compare',
  'networks.compared': 'Both networks compared',
  'networks.compared.more': 'This is true only if you changed the network between the two searches.',
  'networks.servers': 'The servers from both networks',
} as const;
