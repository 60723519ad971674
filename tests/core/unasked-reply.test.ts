import { describe, expect, it } from 'vitest';
import { unaskedReply } from '../../electron/core/unasked-reply';

describe('unaskedReply', () => {
  it.each(['235 2.7.0 Welcome', '334 ', '250-mail.example', '+OK', '+ ', 'A2 OK Welcome', ''])(
    'takes %j for no answer to anything',
    (reply) => {
      expect(unaskedReply('login', reply)).toEqual({ code: 'unasked-reply', stage: 'login', reply });
    },
  );

  it.each(['421 4.3.2 Too busy', '554-no', '-ERR idle', '* BYE Autologout', 'A2 NO not you', 'A2 BAD what'])(
    'takes %j for the refusal that it is',
    (reply) => {
      expect(unaskedReply('login', reply)).toEqual({ code: 'unexpected-reply', stage: 'login', reply });
    },
  );
});
