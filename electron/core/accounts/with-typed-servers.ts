import type { Candidate } from '../../contract/candidate';
import type { ExportableSettings } from '../../contract/exportable-settings';
import { directionOf } from '../../contract/server-name';
import type { Direction } from '../../contract/verdict';
import type { TypedServer } from '../address/parse-typed-server';
import { typedCandidate } from './row-settings';

/**
 * The settings with typed servers in place of all those of the same direction, and of what became of a sign-in there. They are taken
 * to want a password, as those of a settings file that says nothing else.
 */
export function withTypedServers(settings: ExportableSettings, typed: readonly TypedServer[]): ExportableSettings {
  const { alternatives, signIn } = settings;
  const typedFor = (direction: Direction) => typed.find((server) => directionOf(server) === direction);
  const chosen = (direction: Direction): Candidate | null => {
    const server = typedFor(direction);
    return server === undefined ? settings[direction] : typedCandidate({ ...server, auth: ['password'] });
  };
  const outcome = (direction: Direction) => (typedFor(direction) === undefined ? (signIn?.[direction] ?? null) : null);
  return {
    ...settings,
    incoming: chosen('incoming'),
    outgoing: chosen('outgoing'),
    alternatives: alternatives.filter((server) => typedFor(directionOf(server)) === undefined),
    ...(signIn === undefined ? {} : { signIn: { incoming: outcome('incoming'), outgoing: outcome('outgoing') } }),
  };
}
