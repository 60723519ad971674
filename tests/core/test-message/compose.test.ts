import { expect, it } from 'vitest';
import { composeTestMessage } from '../../../electron/core/test-message/compose';
import { sayIn } from '../../../electron/words/format-message';

const say = sayIn('en');

it('is from the person to the person, and programs do not answer it', () => {
  expect(composeTestMessage('jane@Bücher.example', '4f7k9q2m8d3x6z1c', say)).toEqual({
    address: 'jane@Bücher.example',
    subject: 'Mailwright test 4F7K',
    text: 'You asked Mailwright to test your mail account jane@Bücher.example, so it sent this message to yourself.\n\nNothing is left to do. You can delete it.\n',
    messageId: '<4f7k9q2m8d3x6z1c@xn--bcher-kva.example>',
    token: '4f7k9q2m8d3x6z1c',
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Mailwright-Test': '4f7k9q2m8d3x6z1c' },
  });
});

it('has an id that is valid everywhere, where the domain is no host name', () => {
  expect(composeTestMessage('jane@[192.0.2.1]', '4f7k9q2m8d3x6z1c', say).messageId).toBe(
    '<4f7k9q2m8d3x6z1c@192.0.2.1>',
  );
});

it('takes no token that could be guessed, or could be another field', () => {
  expect(() => composeTestMessage('jane@jane.example', '4f7k', say)).toThrow();
  expect(() => composeTestMessage('jane@jane.example', '4f7k9q2m8d3x6z1c\r\nBcc: all', say)).toThrow();
});
