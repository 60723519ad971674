import type { Report } from '../../contract/report';
import type { Action } from '../../contract/verdict';
import { preparationFor, shutsOutMailApps } from '../../core/address/recognise-input';
import { message } from '../../core/message';
import { isThisComputer } from '../../core/this-computer';
import type { Block } from '../layout/block';
import { indented } from '../layout/block';
import { commandLine, type Invocation } from './invocation';
import type { Lead } from './lead-of';
import type { PageReading } from './page-reading';

/** Commands that may follow. */
export function nextBlocks(commands: readonly string[], { say }: PageReading): readonly Block[] {
  if (commands.length === 0) return [];
  const body = commands.map((text) => ({ kind: 'line', text }) as const);
  return [indented({ kind: 'terms', entries: [{ term: say(message('page.next')), body }] })];
}

/** What else the commands that may follow are made from. */
interface NextReading {
  readonly invocation: Invocation;
  /** What may have been meant by a misspelt input; null where nothing is near. */
  readonly suggestion: string | null;
  readonly isHeldBack: boolean;
}

/** The commands that may follow a search or a sign-in. */
export function commandsAfter(
  report: Report,
  lead: Lead | null,
  { invocation, suggestion, isHeldBack }: NextReading,
): readonly string[] {
  const { command, input, flags } = invocation;
  const isSignedIn = report.signIn?.incoming?.ok === true && report.signIn.outgoing?.ok === true;
  const line = (name: string, ...more: readonly string[]) => commandLine(name, input, [...flags, ...more]);
  const exporting = line('export', '--for', 'thunderbird', '--out', 'settings');
  const corrected = suggestion === null ? [] : [commandLine(command, suggestion, flags)];
  if (isHeldBack) return [line(command, '--accept-servers')];
  if (report.outcome === 'cancelled') return [line(command)];
  const preparation = report.provider === null ? 'none' : preparationFor(report.provider);
  if (shutsOutMailApps(preparation)) return corrected;
  if (report.outcome === 'found' && report.address !== null && lead?.refused == null) {
    const isPasswordTaken = preparation !== 'browser-sign-in';
    return isSignedIn || !isPasswordTaken ? [exporting] : [line('check'), exporting];
  }
  const actions = lead?.verdict.actions ?? [];
  const acceptance = acceptanceOf(report);
  return [...corrected, ...new Set(actions.flatMap(commandFor))];

  function commandFor({ kind }: Action): readonly string[] {
    switch (kind) {
      case 'allow-address':
        return [line(command, '--allow-address')];
      case 'enter-by-hand':
        return [commandLine('check', input, [...withoutServers(flags), ...otherServers])];
      case 'copy-for-support':
        return [line(command, '--save-report', 'report.mailwright')];
      case 'try-demo':
        return ['mailwright --demo'];
      case 'open-help':
      case 'use-port':
      case 'use-host':
      case 'edit-address':
      case 'edit-password':
      case 'try-again':
      case 'copy-for-provider':
      case 'open-network-settings':
        return [];
      case 'show-certificate':
        return acceptance.length === 0 ? [] : [line(command, ...acceptance)];
    }
  }
}

/** Servers that a person may have from elsewhere. */
const otherServers = ['--incoming', 'HOST:993:tls', '--outgoing', 'HOST:587:starttls'];

/** The flags without the servers that were typed, each of which stands behind its flag. */
function withoutServers(flags: readonly string[]): readonly string[] {
  const names = ['--incoming', '--outgoing'];
  return flags.filter((text, index) => !names.includes(text) && !names.includes(flags[index - 1] ?? ''));
}

/** The flags that accept the certificates that programs on this computer made themselves; those of others are not proposed. */
function acceptanceOf({ incoming, outgoing }: Report): readonly string[] {
  const shown = [incoming, outgoing].flatMap((server) => {
    if (server?.failure?.code !== 'certificate-untrusted' || !isThisComputer(server.host)) return [];
    const { issuer, subject, sha256 } = server.failure.certificate;
    return issuer === subject ? sha256 : [];
  });
  return [...new Set(shown)].flatMap((sha256) => ['--accept-certificate', sha256]);
}
