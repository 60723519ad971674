import type { Message } from '../../../contract/message';
import { ok, type Result } from '../../../contract/result';
import { message } from '../../message';
import { appleMailAbility } from '../apple-mail/apple-mail';
import { type ChosenAccount, chooseAccount } from '../choose-accounts';
import type { ExportRequest } from '../export-request';
import { renderAutodiscoverAnswer } from '../outlook/autodiscover-answer';
import { renderAutoconfigXml } from '../thunderbird/autoconfig-xml';
import { renderAutodiscoverScript } from './autodiscover-script';
import { renderPaccSettings } from './pacc-settings';
import { renderProfileForAll } from './profile-for-all';
import { isOneLabel } from './whole-name';
import { aliasLines, digestLines, mentionsPop3, zoneLines } from './zone-lines';

/** All that is published for a domain. What a format cannot express is the reason, as a failure. */
export interface PublishedDomain {
  readonly domain: string;
  readonly autoconfig: string;
  /** Names no login, so that it is right for everybody. */
  readonly autodiscover: string;
  /** The script that answers with the login name, too. */
  readonly autodiscoverScript: string;
  readonly profile: Result<string | Uint8Array, Message>;
  readonly pacc: Result<PaccDocument, Message>;
  /** Lines relative to the origin of the zone: services, digests, then the aliases of the web server. */
  readonly zone: { readonly lines: readonly string[]; readonly aliasCount: number; readonly mentionsPop3: boolean };
}

/** A PACC document and the digests that the zone names, in Base64. */
interface PaccDocument {
  readonly text: string;
  readonly digest: string;
  /** The digest of the document that it takes the place of; null where there is none or it is the same. */
  readonly earlierDigest: string | null;
}

/** What is published for the domain of an account, for everybody there: no address and no name is in it. */
export function publishedDomain(chosen: ChosenAccount, request: ExportRequest): PublishedDomain {
  const { account, domain, fileStem } = chosen;
  const { say } = request;
  const pacc = paccDocument(chosen, request);
  const everywhere = {
    incoming: account.incoming.filter((server) => !isOneLabel(server)),
    outgoing: account.outgoing.filter((server) => !isOneLabel(server)),
  };
  const nobody = { ...account, ...everywhere, name: null, passwords: null };
  const profile = chooseAccount(nobody, fileStem, appleMailAbility);
  const services = zoneLines(account);
  const digests = pacc.ok ? [pacc.value.digest, pacc.value.earlierDigest].flatMap((digest) => digest ?? []) : [];
  const aliases = aliasLines({ hasPacc: pacc.ok });
  const everybody = { ...chosen, account: { ...account, name: null } };
  return {
    domain,
    autoconfig: renderAutoconfigXml(chosen, say),
    autodiscover: renderAutodiscoverAnswer(everybody, say, {
      comments: [message('export.publish.cannot.login')],
      loginFor: () => null,
    }),
    autodiscoverScript: renderAutodiscoverScript(chosen, say),
    profile: profile.ok
      ? ok(renderProfileForAll(profile.value, request))
      : { ok: false, failure: profile.failure.reason },
    pacc,
    zone: {
      lines: [...services, ...digestLines(digests), ...aliases],
      aliasCount: aliases.length,
      mentionsPop3: mentionsPop3(services),
    },
  };
}

function paccDocument(
  { account, domain }: ChosenAccount,
  { sha256, servedDigest = null }: ExportRequest,
): Result<PaccDocument, Message> {
  const settings = renderPaccSettings(account, domain);
  if (!settings.ok) return settings;
  const digest = sha256(settings.value);
  return ok({ text: settings.value, digest, earlierDigest: servedDigest === digest ? null : servedDigest });
}
