import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { grammarFaults } from './autoconfig-grammar';

const programs = join(__dirname, '..');

/** Every golden file of an autoconfig document, by its path. */
const goldenFiles = ['publish', 'mozilla-list', 'thunderbird'].flatMap((program) => {
  const folder = join(programs, program, 'golden');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.xml') && readFileSync(path, 'utf8').includes('<clientConfig'));
});

const valid = readFileSync(join(programs, 'publish', 'golden', 'imap', 'example.net.config-v1.1.xml'), 'utf8');

describe('the grammar of autoconfig files', () => {
  it('is kept by every golden file', () => {
    expect(goldenFiles.length).toBeGreaterThan(15);
    expect(
      goldenFiles.flatMap((path) => grammarFaults(readFileSync(path, 'utf8')).map((fault) => `${path}: ${fault}`)),
    ).toEqual([]);
  });

  it.each([
    ['text before the declaration', (xml: string) => `\n${xml}`, 'does not begin with its XML declaration'],
    ['an element that is not closed', (xml: string) => xml.replace('</hostname>', ''), expect.any(String)],
    ['another version', (xml: string) => xml.replace('"1.1"', '"2"'), 'clientConfig has version “2”'],
    ['a port that is none', (xml: string) => xml.replace('>993<', '>65536<'), 'port is “65536”'],
    ['a word for encryption that is none', (xml: string) => xml.replace('STARTTLS', 'TLS'), 'socketType is “TLS”'],
    [
      'a server without a host',
      (xml: string) => xml.replace(/<hostname>.*<\/hostname>/, ''),
      'incomingServer has not one hostname',
    ],
    [
      'a foreign element',
      (xml: string) => xml.replace('<port>', '<weight>1</weight><port>'),
      'incomingServer has a child weight',
    ],
    ['a foreign attribute', (xml: string) => xml.replace('<port>', '<port at="1">'), 'port has an attribute at'],
    [
      'a short name that is too long',
      (xml: string) => xml.replace('<displayShortName>', '<displayShortName>the long name of '),
      'displayShortName is “the long name of example.net”',
    ],
    [
      'no sending server',
      (xml: string) => xml.replace(/<outgoingServer[\s\S]*<\/outgoingServer>/, ''),
      'emailProvider has not some outgoingServer',
    ],
  ])('refuses %s', (_, change, fault) => {
    expect(grammarFaults(change(valid))).toContainEqual(fault);
  });
});
