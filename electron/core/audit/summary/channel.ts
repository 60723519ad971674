import type { Candidate, Source } from '../../../contract/candidate';
import { sourcesBySpeaker } from '../../discovery/source-facts';

/** Where settings come from. A guess from the domain's mail exchanger is a channel of its own. */
export type Channel = Exclude<Source, 'typed'> | 'mx-guess';

/** Where a domain’s settings can come from: what it publishes itself, what lists know, what its MX record leads to, and guesses. */
export const channels: readonly Channel[] = sourcesBySpeaker.flatMap((source) => {
  if (source === 'typed') return [];
  return source === 'guess' ? ['mx-guess', source] : [source];
});

/** The channel that a server ranks by; null where it was typed. */
export function channelOf({ source, basis }: Pick<Candidate, 'source' | 'basis'>): Channel | null {
  if (source === 'typed') return null;
  return source === 'guess' && basis === 'mx-guess' ? 'mx-guess' : source;
}

/** The channels that name these servers, each once. A guess counts where its server works: nobody else names it. */
export function channelsOf(servers: readonly Candidate[]): readonly Channel[] {
  const named = new Set(
    servers.flatMap((server) => {
      const sources = server.sources.flatMap((source) => (source === 'typed' || source === 'guess' ? [] : [source]));
      return server.source === 'guess' && server.state === 'works' ? [...sources, channelOf(server)] : sources;
    }),
  );
  return channels.filter((channel) => named.has(channel));
}
