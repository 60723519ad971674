import { describe, expect, it } from 'vitest';
import { limits } from '../../../electron/core/limits';
import { runProgram, runScript } from '../../fakes/built-program';

const document = `<clientConfig version="1.1"><emailProvider id="example.org"><domain>example.org</domain>
  <incomingServer type="imap"><hostname>imap.example.org</hostname><port>993</port><socketType>SSL</socketType>
  </incomingServer></emailProvider></clientConfig>`;

describe('standard input as an operand', () => {
  it('is parsed like a file', async () => {
    const { exitCode, stdout } = await runProgram(['parse', '-'], { input: document });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/imap\.example\.org +993/);
  });

  it('is read to the limit of a document, and no further', async () => {
    const { exitCode, stderr } = await runScript('yes | mailwright parse -');
    expect(exitCode).toBe(3);
    expect(stderr).toContain(`stdin is larger than ${limits.documentBytes} bytes.`);
  });

  it('is named in a sentence where it holds no document', async () => {
    const { exitCode, stderr } = await runProgram(['export', '--from', '-', '--for', 'card', '--out', 'nowhere'], {
      input: 'x',
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: 'stdin is not JSON.\n' });
  });
});

it('treats an empty operand as a missing one', async () => {
  const { exitCode, stderr } = await runProgram(['parse', '']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '“parse” takes exactly one file.\n' });
});
