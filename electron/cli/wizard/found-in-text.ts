import { directions } from '../../contract/verdict';
import type { DescribedServer, PastedText } from '../../core/address/read-pasted-text';
import { message } from '../../core/message';
import { hasServers, namesRelayPort } from '../../core/wizard/address/pasted-servers';
import type { Say } from '../../words/format-message';
import { type Block, type Cell, cell, gap, indented, paragraph } from '../layout/block';

/** What was taken from a pasted text: its servers as it names them, and that no password was kept. */
export function foundInText(pasted: PastedText, say: Say): readonly Block[] {
  const taken = message(pasted.hadPassword ? 'address.taken.without-password' : 'address.taken');
  if (!hasServers(pasted)) return [paragraph(say(taken), 'quiet')];
  const rows = directions.map((direction) => [
    cell(say(message(direction === 'incoming' ? 'report.receiving' : 'report.sending'))),
    ...serverCells(pasted.servers[direction], say),
  ]);
  const notes = [...notesOn(pasted), ...(pasted.hadPassword ? [taken] : [])];
  return [
    gap,
    paragraph(say(message('address.found')), 'strong'),
    indented({ kind: 'table', rows }, ...notes.map((note) => paragraph(say(note), 'quiet'))),
  ];
}

function serverCells(server: DescribedServer | null, say: Say): readonly Cell[] {
  if (server === null) return [cell(say(message('address.found.none')), { tone: 'quiet' })];
  const { host, port, security } = server;
  const unsaid = cell(say(message('address.found.not-stated')), { tone: 'quiet' });
  return [
    cell(host),
    port === null ? unsaid : cell(String(port), { align: 'right' }),
    security === null ? unsaid : cell(say(message(`address.found.security.${security}`))),
  ];
}

function notesOn(pasted: PastedText) {
  if (namesRelayPort(pasted)) return [message('address.found.relay')];
  const lacksPort = directions.some((direction) => pasted.servers[direction]?.port === null);
  return lacksPort ? [message('address.found.usual-ports')] : [];
}
