import type { ImportWay, SaveOutcome } from '../../contract/exports';
import { message } from '../../core/message';
import type { Say } from '../../words/format-message';
import type { AppFiles } from './app-files';
import { gap, type Line, led, marked, quiet, text, title } from './lines';

/** The files of each app, with warnings about them. */
export function fileLines(apps: readonly AppFiles[], say: Say): readonly Line[] {
  return apps.flatMap(({ program, rendering }) => {
    const { name } = program;
    if (!rendering.ok) {
      const reason = say(rendering.failure.reason);
      return [marked('fail', say(message('terminal.export.refused', { program: name, reason })))];
    }
    const { files, warnings } = rendering.value;
    const names = { list: files.map((file) => file.name) };
    return [
      text(say(message('terminal.export.file', { program: name, names }))),
      ...warnings.map((warning) => marked('warn', say(warning), 1)),
    ];
  });
}

/** What the files of each app hold, and what not. */
export function contentLines(apps: readonly AppFiles[], say: Say): readonly Line[] {
  return apps.flatMap(({ program, rendering }) => {
    if (!rendering.ok) return [];
    const { files, carried, notCarried } = rendering.value;
    return [
      title(program.name),
      text(say(message('export-page.carries', { count: files.length }))),
      ...carried.map((item) => text(say(item), 1)),
      text(say(message('export-page.not-carried', { count: files.length }))),
      ...notCarried.map((item) => text(say(item), 1)),
    ];
  });
}

/** Where the files are. */
export function savedLines(
  { folder, names }: Extract<SaveOutcome, { readonly kind: 'saved' }>,
  say: Say,
): readonly Line[] {
  const saved = say(message('export-page.saved', { count: names.length, folder }));
  return [title(saved), ...names.map((name) => quiet(name, 1))];
}

/** How to import the files into each app: the recommended steps, or all the others. */
export function wayLines(apps: readonly AppFiles[], which: 'first' | 'others', say: Say): readonly Line[] {
  return apps.flatMap(({ program, rendering }) => {
    if (!rendering.ok) return [];
    const [first, ...others] = rendering.value.ways;
    const ways = which === 'others' ? others : first === undefined ? [] : [first];
    return ways.flatMap((way) => [gap, ...linesOf(program.name, way, say)]);
  });
}

function linesOf(program: string, { title: name, needsAdmin, steps }: ImportWay, say: Say): readonly Line[] {
  return [
    text(say(message('terminal.export.way', { program, way: say(name) }))),
    ...(needsAdmin ? [quiet(say(message('export-page.needs-admin')), 1)] : []),
    ...steps.map((step, index) => led(say(message('terminal.number', { number: index + 1 })), say(step), 1)),
  ];
}
