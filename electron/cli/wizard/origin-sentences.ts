import type { Candidate } from '../../contract/candidate';
import { type Direction, directions, perDirection } from '../../contract/verdict';
import { cleanText } from '../../core/clean-text';
import { serverInQuestion, shownCertificate } from '../../core/wizard/settings/certificate-risk';
import { serverChoices } from '../../core/wizard/settings/server-choices';
import { isFromFile, trustTitle } from '../../core/wizard/settings/trust-title';
import type { WizardState } from '../../core/wizard/state/wizard-state';
import type { Say } from '../../words/format-message';
import { certificateSentences, perDirectionSentences } from '../pages/evidence-blocks';

/** Who names the servers of these directions; what holds for both is said once. */
export function originSentences(state: WizardState, asked: readonly Direction[], say: Say): readonly string[] {
  const { fileName } = state.account;
  const servers = perDirection((direction) => (asked.includes(direction) ? shownServer(state, direction) : null));
  const originOf = (server: Candidate) =>
    isFromFile(server, fileName) ? trustTitle(server, fileName) : server.trustReason;
  return perDirectionSentences(servers, originOf, say).map(cleanText);
}

/** Why these servers: the reasons for the ports, who names them, and their certificates. */
export function evidenceSentences(state: WizardState, say: Say): readonly string[] {
  const servers = perDirection((direction) => shownServer(state, direction));
  const shown = directions.flatMap((direction) => servers[direction] ?? []);
  const seen = shown.map((server) => ({ host: server.host, certificate: shownCertificate(server) }));
  return [
    ...directions.flatMap((direction) => {
      const { why } = serverChoices(state, direction);
      return servers[direction] === null || why === null ? [] : [say(why)];
    }),
    ...originSentences(state, directions, say),
    ...certificateSentences(seen, say),
  ];
}

/** The server of a card; null while its fields are open, because they may name another one. */
function shownServer(state: WizardState, direction: Direction): Candidate | null {
  return state.account.servers[direction].edit === null ? serverInQuestion(state.account, direction) : null;
}
