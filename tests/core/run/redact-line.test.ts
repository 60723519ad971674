import { describe, expect, it } from 'vitest';
import { redactLine } from '../../../electron/core/run/redact-line';

describe('redactLine', () => {
  it.each([
    ['PASS Quartz-lane-41', 'PASS «secret»'],
    ['AUTH PLAIN AGphbmUAUXVhcnR6', 'AUTH PLAIN «secret»'],
    ['auth xoauth2 dXNlcj1qYW5l', 'auth xoauth2 «secret»'],
    ['A7 LOGIN jane@example.net Quartz-lane-41', 'A7 LOGIN jane@example.net «secret»'],
    ['A7 LOGIN "jane doe" "Quartz lane 41"', 'A7 LOGIN "jane doe" «secret»'],
    ['A7 AUTHENTICATE PLAIN AGphbmUAUXVhcnR6', 'A7 AUTHENTICATE PLAIN «secret»'],
    ['APOP jane c4c9334bac560ecc979e58001b3e22fb', 'APOP jane «secret»'],
    ['AGphbmUAUXVhcnR6LWxhbmUtNDE=', '«secret»'],
    ['PASS «secret»', 'PASS «secret»'],
  ])('masks the secret in %s', (line, redacted) => {
    expect(redactLine(line)).toBe(redacted);
  });

  it.each([
    'EHLO [192.0.2.7]',
    'STARTTLS',
    'STLS',
    'CAPA',
    'QUIT',
    'A1 CAPABILITY',
    'AUTH PLAIN',
    'USER jane',
    'A9 LOGOUT',
  ])('leaves %s as it is', (line) => {
    expect(redactLine(line)).toBe(line);
  });
});
