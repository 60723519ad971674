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
  'compare.nothing-reached':
    'The {which, select, first {first} other {second}} network reached nothing at all. From the other one, servers answer.',
  'compare.only-web':
    'Only web traffic leaves the {which, select, first {first} other {second}} network. From the other one, the mail servers answer.',
  'compare.shut-out':
    'The server {host} shuts the {which, select, first {first} other {second}} network out. From the other one, it answers.',
  'compare.ports-blocked':
    'The {which, select, first {first} other {second}} network blocks {count, plural, one {port} other {ports}} {ports}. From the other one, {host} answers there.',
  'compare.refused-sign-in':
    'The server refused the sign-in from the {which, select, first {first} other {second}} network, and accepted it from the other.',
  'compare.fails-from-both':
    'The server {host} fails on port {port} from both networks in the same way. So the networks are not the cause.',
  'compare.all-well': 'From both networks, every server that was tried works.',
  'compare.nothing-in-common': 'The two reports have no tried server in common.',
  'compare.cannot-tell': 'The two reports do not differ in anything that shows a cause.',
} as const;
