import { describe, expect, it } from 'vitest';
import { websiteProbe } from '../../../../electron/core/programs/website-probe/website-probe';
import { Secret } from '../../../../electron/core/secret';
import { account, requestFor, server, smtp587 } from '../canonical-accounts';

const secret = new Secret('correct-horse');
const own = server({ protocol: 'smtp', host: 'smtp.example.net', port: 4465, security: 'tls' });
const elsewhere = server({ protocol: 'smtp', host: 'other.example.net', port: 4466, security: 'tls' });
const rendered = websiteProbe.write(
  requestFor(account({ outgoing: [own, smtp587, elsewhere], passwords: { incoming: secret, outgoing: secret } })),
);
const files = rendered.ok ? rendered.value.files.map(({ name, content }) => [name, String(content)] as const) : [];

describe.each(files)('%s', (name, text) => {
  it('tries the usual ports and those of the account on its host, each once', () => {
    const ports = [...text.matchAll(/Port (\d+) works/g)].map(([, port]) => port);
    expect(ports).toEqual(['4465', '587', '2525', '465']);
    expect(text).not.toContain('other.example.net');
  });

  it('has neither password nor login name', () => {
    expect(text).not.toContain('correct-horse');
    expect(text).not.toContain('jane.doe');
  });

  it('reads nothing that a visitor sends, and neither writes, deletes nor runs anything', () => {
    expect(text).not.toMatch(
      /\$_[A-Z]|php:\/\/|getenv|getallheaders|filter_input|argv|process\.|\beval\b|\bexec\b|unlink|\brm\b/,
    );
    expect(text).not.toMatch(/file_put|fopen|writeFile|node:fs|child_process|system\(|shell_exec|>>/);
  });

  it('prints only what is written in it', () => {
    const printing = text
      .split('\n')
      .filter((line) => /\becho\b|\bprint|console\.log/.test(line) && !/^(#|\/\/)/.test(line.trim()));
    expect(printing.length, name).toBeGreaterThan(0);
    for (const line of printing) expect(line).not.toMatch(/greeting|offer|answer|reply|words|\$code|error/);
  });
});
