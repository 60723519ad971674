import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import type { Exporter } from '../core/export/exporter';
import { exporterById } from '../core/export/exporters';
import { message } from '../core/message';
import type { CommandLine } from './parse-command-line';

/** What is to be exported, and where to. */
export interface ExportSelection {
  readonly exporters: readonly Exporter[];
  readonly folder: string;
}

/** The clients and the folder of an export, from the flags; wrong use is one sentence. */
export function exportSelectionFrom({
  clients,
  out,
}: Pick<CommandLine, 'clients' | 'out'>): Result<ExportSelection, Message> {
  if (clients.length === 0) return failed(message('cli.for-needed'));
  if (out === null) return failed(message('cli.out-needed'));
  const exporters: Exporter[] = [];
  for (const id of new Set(clients)) {
    const exporter = exporterById(id);
    if (exporter === null) return failed(message('cli.unknown-client', { client: id }));
    exporters.push(exporter);
  }
  return ok({ exporters, folder: out });
}
