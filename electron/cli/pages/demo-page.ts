import type { Message } from '../../contract/message';
import { apart, type Block, cell, indented, paragraph } from '../layout/block';
import type { PageReading } from './page-reading';

/** A situation of the demo, and where the ports of its server can be reached. */
interface ShownSituation {
  readonly address: string;
  readonly about: Message;
  readonly ports: readonly { readonly host: string; readonly port: number; readonly place: Message }[];
}

/** The situations of a demo that runs, each with the places of its ports. */
export function demoPage(situations: readonly ShownSituation[], { say }: Pick<PageReading, 'say'>): readonly Block[] {
  return apart(
    ...situations.map(({ address, about, ports }) => [
      paragraph(address, 'strong'),
      indented(paragraph(say(about)), {
        kind: 'table',
        rows: ports.map(({ host, port, place }) => [
          cell(host),
          cell(String(port), { align: 'right' }),
          cell(say(place)),
        ]),
      }),
    ]),
  );
}
