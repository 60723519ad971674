import { describe, expect, it } from 'vitest';
import type { ExportRequest } from '../../../electron/core/programs/export-request';
import type { Rendering } from '../../../electron/core/programs/program';
import { programs } from '../../../electron/core/programs/programs';
import { canonicalAccounts, requestFor } from './canonical-accounts';
import { expectGoldenFolder } from './golden-folder';
import { readableFiles } from './readable-files';

describe.each(programs)('$id', (program) => {
  it.each(Object.entries(canonicalAccounts))('writes the account "%s" as its golden files show', (name, account) => {
    const request = requestFor(account);

    const rendered = program.write(request);

    expectGoldenFolder(`${program.id}/golden/${name}`, {
      ...readableFiles(rendered.ok ? rendered.value.files : []),
      'messages.txt': rendered.ok
        ? describeRendering(rendered.value, request)
        : `${request.say(rendered.failure.reason)}\n`,
    });
  });

  it('gives the same bytes every time', () => {
    const request = requestFor(...Object.values(canonicalAccounts));
    expect(program.write(request)).toEqual(program.write(request));
  });
});

/** What the window and the command line show in addition to the files. */
function describeRendering(
  { carried, notCarried, warnings, ways, impossible }: Rendering,
  { say }: ExportRequest,
): string {
  const sections = [
    ['Carried', carried],
    ['Not carried', notCarried],
    ['Warnings', warnings],
    ...ways.map(
      (way) => [`${say(way.title)}${way.needsAdmin ? ' (administrator)' : ''}`, [...way.steps, ...way.notes]] as const,
    ),
    ...(impossible.length === 0 ? [] : [['Not possible', impossible] as const]),
  ] as const;
  return sections
    .map(([title, messages]) => `${title}\n${messages.map((message) => `- ${say(message)}\n`).join('')}`)
    .join('\n');
}
