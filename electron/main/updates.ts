import type { Message } from '../contract/message';
import { momentOf } from '../contract/moment';
import type { UpdateChoices } from '../contract/preferences';
import { failed, ok, type Result } from '../contract/result';
import { parseUpdateDocument, type UpdateDocument } from '../contract/update-document';
import type { LookOutcome, UpdateFacts, WeeklyNews } from '../contract/updates';
import { hostOfUrl } from '../core/discovery/https-url';
import { limits } from '../core/limits';
import { isLookDue } from '../core/update/is-look-due';
import { judgeUpdate, type UpdateNews } from '../core/update/judge-update';
import { type LookProblem, lookProblemMessage } from '../core/update/look-problem';
import { fetchPublished } from '../engine/domain/fetch-published';
import type { Ports } from '../engine/ports';
import { openSigned } from '../node/open-signed';
import type { Publisher } from '../node/publisher';
import type { OpenPage } from './page-opener';
import type { ProviderListControl } from './provider-list';

/** What looking for new versions needs. */
export interface UpdateSurroundings {
  readonly publisher: Publisher;
  /** The version of this Mailwright. */
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  readonly loadPorts: () => Promise<Pick<Ports, 'fetcher' | 'resolver'>>;
  /** Whether nothing may leave this computer. */
  readonly isDemo: () => boolean;
  readonly list: Pick<ProviderListControl, 'facts' | 'renew'>;
  readonly choices: StoredChoices;
  /** Whether the program has run before on this computer; a newcomer is not asked about weekly looks. */
  readonly hasRunBefore: boolean;
  readonly openPage: OpenPage;
}

/** What is kept about looking for new versions between two starts. */
export interface StoredChoices {
  read(): UpdateChoices;
  keep(choices: UpdateChoices): Promise<void>;
}

/** Looks for new versions when the person asks, and each week where the person has agreed. */
interface Updates {
  /** Null where this build names no publisher: then nothing is shown, and nothing can be asked. */
  facts(): UpdateFacts | null;
  /** The host to name in the question about weekly looks, once; null when it has been asked or is not to be asked yet. */
  takeQuestion(): Promise<string | null>;
  choose(isWeekly: boolean): Promise<void>;
  /** Asks the publisher now. */
  look(): Promise<LookOutcome>;
  /** Asks the publisher where a look is due, and renews the list of providers; null where there is nothing to tell. */
  lookIfDue(): Promise<WeeklyNews | null>;
  /** Fetches the newer list of providers that the last look found. */
  renewList(): ReturnType<ProviderListControl['renew']>;
  /** Opens the page about the newer version that the last look found. */
  openPage(): Promise<Result<null, 'unknown-page' | Message>>;
}

/** Starts with no answer; what was believed in an earlier start is known only by its moment. */
export function createUpdates(surroundings: UpdateSurroundings): Updates {
  const { publisher, version, nowMs, loadPorts, isDemo, list, choices, hasRunBefore } = surroundings;
  const { address, keys } = publisher;
  let believed: UpdateDocument | null = null;

  // Never aborted: what is asked ends by its own limits.
  const { signal } = new AbortController();
  const hostAsked = address === null ? '' : hostOfUrl(address);
  const note = (changes: Partial<UpdateChoices>) => choices.keep({ ...choices.read(), ...changes });

  async function ask(): Promise<Result<{ document: UpdateDocument; news: UpdateNews }, LookProblem>> {
    if (address === null) throw new Error('Nobody publishes this Mailwright');
    if (isDemo()) return failed({ code: 'demo' });
    const fetched = await fetchPublished(address, 'update', await loadPorts(), signal);
    if (!fetched.ok) return failed({ code: 'not-reached', failure: fetched.failure });
    const wanted = { kind: 'mailwright-update', keys, bytesAtMost: limits.updateDocumentBytes } as const;
    const opened = openSigned(fetched.value, wanted);
    if (!opened.ok) return failed({ code: opened.failure });
    const document = parseUpdateDocument(opened.value);
    if (!document.ok) return failed({ code: 'not-understood' });
    const { list: newList } = document.value;
    // The person was told that this host alone is asked.
    if (newList !== null && hostOfUrl(newList.address) !== hostAsked) return failed({ code: 'not-understood' });
    const { newestSigned } = choices.read();
    const standing = { version, edition: list.facts().edition, newestSigned, nowMs: nowMs() };
    const judged = judgeUpdate(document.value, standing);
    return judged.ok ? ok({ document: document.value, news: judged.value }) : failed({ code: judged.failure });
  }

  async function look(): Promise<LookOutcome> {
    const asked = await ask();
    if (!asked.ok && asked.failure.code === 'demo') return notAnswered(asked.failure);
    const lastLook = { at: momentOf(nowMs()), wasAnswered: asked.ok };
    await note(asked.ok ? { lastLook, newestSigned: asked.value.document.signed } : { lastLook });
    if (!asked.ok) return notAnswered(asked.failure);
    const { document, news } = asked.value;
    believed = document;
    return { kind: 'answered', ...news, pageHost: hostOfUrl(document.page) };
  }

  function notAnswered(problem: LookProblem): LookOutcome {
    return { kind: 'not-answered', reason: lookProblemMessage(problem, hostAsked) };
  }

  async function renewList(): ReturnType<ProviderListControl['renew']> {
    if (!believed?.list) throw new Error('No list of providers was found');
    if (isDemo()) return failed(lookProblemMessage({ code: 'demo' }, hostAsked));
    const { address: url } = believed.list;
    const fetched = await fetchPublished(url, 'list', await loadPorts(), signal);
    if (!fetched.ok) {
      return failed(lookProblemMessage({ code: 'not-reached', failure: fetched.failure }, hostOfUrl(url)));
    }
    return await list.renew(fetched.value);
  }

  return {
    facts: () => {
      if (address === null) return null;
      const { weekly, lastLook } = choices.read();
      return { host: hostAsked, isWeekly: weekly === true, lastLook: lastLook?.at ?? null };
    },
    takeQuestion: async () => {
      if (address === null || !hasRunBefore || isDemo() || choices.read().weekly !== null) return null;
      // A person who leaves the question is not asked again.
      await note({ weekly: false });
      return hostAsked;
    },
    choose: (weekly) => note({ weekly }),
    look,
    lookIfDue: async () => {
      const { weekly, lastLook } = choices.read();
      if (address === null || isDemo() || !isLookDue(weekly === true, lastLook, nowMs())) return null;
      const outcome = await look();
      if (outcome.kind === 'not-answered') return null;
      const { version: newer, pageHost, edition } = outcome;
      const renewed = edition === null ? null : await renewList();
      // The list is asked for again tomorrow.
      if (renewed?.ok === false) await note({ lastLook: { at: momentOf(nowMs()), wasAnswered: false } });
      const renewedEdition = renewed?.ok === true ? renewed.value.edition : null;
      return newer === null && renewedEdition === null ? null : { version: newer, pageHost, renewedEdition };
    },
    renewList,
    openPage: async () => {
      if (believed === null) return failed('unknown-page');
      return await surroundings.openPage(believed.page);
    },
  };
}
