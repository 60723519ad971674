/** Words of the test message to oneself, and of what came of it. */
export const testMessageWords = {
  'test-message.subject': 'Mailwright test {code}',
  'test-message.text': 'You asked Mailwright to test your mail account {address}, so it sent this message to yourself.',
  'test-message.text.delete': 'Nothing is left to do. You can delete it.',
} as const;
