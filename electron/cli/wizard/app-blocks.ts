import type { ImportWay } from '../../contract/exports';
import { message } from '../../core/message';
import { filesToSave, otherWays, recommendedWays, wayKey } from '../../core/programs/files-to-save';
import type { Say } from '../../words/format-message';
import { type Block, gap, indented, item, paragraph } from '../layout/block';
import { appTerms, numberedSteps, type WrittenApp, writtenFile } from '../pages/files-page';
import type { AppFiles } from './app-files';

/**
 * The files of each app and what is good to know of them; once they are saved, also how to import them.
 *
 * @param ways - The further ways that files are saved for, as `wayKey` gives them.
 */
export function appBlocks(
  apps: readonly AppFiles[],
  ways: readonly string[],
  when: 'before-saving' | 'saved',
  say: Say,
): Block {
  return indented(
    appTerms(
      apps.map((app) => shownApp(app, ways, when)),
      say,
    ),
  );
}

function shownApp(
  { program, rendering }: AppFiles,
  ways: readonly string[],
  when: 'before-saving' | 'saved',
): WrittenApp {
  const { name } = program;
  if (!rendering.ok) {
    const nothing = { files: [], warnings: [], goodToKnow: [], steps: [], needsAdmin: false };
    return { ...nothing, name, refusal: rendering.failure.reason };
  }
  const recommended = recommendedWays(rendering.value.ways);
  const taken = [
    ...recommended,
    ...otherWays(rendering.value.ways).filter((way) => ways.includes(wayKey(program.id, way))),
  ];
  return {
    name,
    files: filesToSave(program, rendering.value, ways).map(writtenFile),
    warnings: rendering.value.warnings,
    goodToKnow: [...rendering.value.notCarried, ...taken.flatMap(({ notes }) => notes)],
    steps: when === 'saved' ? recommended.flatMap(({ steps }) => steps) : [],
    needsAdmin: when === 'saved' && recommended.some(({ needsAdmin }) => needsAdmin),
    refusal: null,
  };
}

/** What the files of each app hold. */
export function contentBlocks(apps: readonly AppFiles[], say: Say): readonly Block[] {
  const entries = apps.flatMap(({ program, rendering }) => {
    if (!rendering.ok) return [];
    const items = rendering.value.carried.map((fact) => item(say(fact)));
    return [{ term: program.name, body: [{ kind: 'list', items } as const, gap] }];
  });
  return [
    gap,
    paragraph(say(message('terminal.export.contents.title')), 'strong'),
    indented({ kind: 'terms', entries }),
  ];
}

/** How else the files can be imported into each app, and why there is no file for another way. */
export function otherWayBlocks(apps: readonly AppFiles[], say: Say): readonly Block[] {
  const entries = apps.flatMap(({ program, rendering }) => {
    if (!rendering.ok) return [];
    const body = [
      ...otherWays(rendering.value.ways).flatMap((way) => wayBlocks(way, say)),
      ...rendering.value.impossible.map((reason) => paragraph(say(reason), 'quiet')),
    ];
    return body.length === 0 ? [] : [{ term: program.name, body: [...body, gap] }];
  });
  return entries.length === 0 ? [] : [gap, indented({ kind: 'terms', entries })];
}

function wayBlocks({ title, needsAdmin, steps }: ImportWay, say: Say): readonly Block[] {
  return [
    paragraph(say(title), 'strong'),
    ...(needsAdmin ? [paragraph(say(message('export-page.needs-admin')), 'quiet')] : []),
    numberedSteps(steps, say),
  ];
}

/** The lines that are pasted elsewhere one by one, never wrapped. */
export function zoneBlocks(apps: readonly AppFiles[]): readonly Block[] {
  const lines = apps.flatMap(({ rendering }) =>
    rendering.ok ? rendering.value.ways.flatMap(({ zone }) => zone?.lines ?? []) : [],
  );
  return lines.length === 0 ? [] : [gap, ...[...new Set(lines)].map((text) => ({ kind: 'line', text }) as const)];
}

/** The further ways of these apps that have files of their own, to choose from. */
export function waysWithFiles(
  apps: readonly AppFiles[],
): readonly { readonly program: string; readonly way: ImportWay; readonly key: string }[] {
  return apps.flatMap(({ program, rendering }) => {
    if (!rendering.ok) return [];
    const usual = new Set(recommendedWays(rendering.value.ways).flatMap(({ files }) => files));
    const others = otherWays(rendering.value.ways).filter(({ files }) => files.some((file) => !usual.has(file)));
    const distinct = new Map(others.map((way) => [wayKey(program.id, way), way]));
    return [...distinct].map(([key, way]) => ({ program: program.name, way, key }));
  });
}
