import { appleMail } from './apple-mail';
import { card } from './card';
import type { Exporter } from './exporter';
import { outlook } from './outlook';
import { thunderbird } from './thunderbird';

/** Every mail client that Mailwright writes for, in the order they are offered. */
export const exporters: readonly Exporter[] = [thunderbird, outlook, appleMail, card];

/** The exporter with that id. */
export function exporterById(id: string): Exporter | null {
  return exporters.find((exporter) => exporter.id === id) ?? null;
}
