/** Words around the explanation of a text that somebody pasted, for window and terminal. */
export const explainedWords = {
  'explained.title': 'What does an error message mean?',
  'explained.label': 'Paste what your mail app or the server says',
  'explained.example': 'for example 0x800CCC0E, or “Login to server failed”',
  'explained.promise': 'Read on this computer only, and not kept. A password in it is not shown again.',
  'explained.explain': 'Explain it',
  'explained.no-text': 'Paste the message first.',
  'explained.read': 'What was read',
  'explained.whose-turn':
    'Whose turn it is: {party, select, you {yours} this_computer {this computer} this_network {this network} other {the provider}}.',
  'explained.unknown-party': 'The text alone does not tell where the problem is.',
  'explained.general-test': 'Let Mailwright find the settings and test them. It shows how far a connection gets.',
  'explained.needs-address': 'Type the address of the account above. Then Mailwright can run this test.',
  'explained.run.search': 'Test it from here',
  'explained.run.certificate': 'Look at the certificate',
  'explained.run.sign-in': 'Find, then sign in',
  'explained.run.on-first-page': 'Test it on the first page',

  'explained.entrance': 'Explain an error message',
  'explained.another': 'Explain another message',
  'explained.give-address': 'Type the address for the test',
} as const;
