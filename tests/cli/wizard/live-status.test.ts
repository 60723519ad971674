import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { marked } from '../../../electron/cli/wizard/lines';
import { createLiveStatus } from '../../../electron/cli/wizard/live-status';
import { openFakeTerminal } from '../../fakes/fake-terminal';

it('redraws all rows of a status that was wrapped, and nothing where it stays the same', () => {
  const { output, written } = openFakeTerminal(20);
  const status = createLiveStatus(output);

  status.show('12 checks are running.');
  const once = written();
  status.show('12 checks are running.');
  expect(written()).toBe(once);
  expect(stripVTControlCharacters(once).split('\n')).toHaveLength(2);

  status.above(marked('pass', 'works'));
  const after = written().slice(once.length);
  expect(after.startsWith('\r\u001b[1A\u001b[J')).toBe(true);
  expect(stripVTControlCharacters(after)).toContain('✓ works\n');

  status.clear();
  status.clear();
  expect(written().endsWith('\r\u001b[1A\u001b[J')).toBe(true);
});
