import { useCallback, useEffect, useState } from 'react';
import type { ClientFacts, ExportPreview, SaveOutcome } from '../../electron/contract/api';
import { serverNameOf } from '../../electron/contract/api';
import type { Candidate } from '../../electron/contract/candidate';
import type { Message } from '../../electron/contract/message';
import { failed } from '../../electron/contract/result';
import { bridge } from '../bridge';

/** The servers that the user settled on. */
export interface SettledPair {
  readonly incoming: Candidate | null;
  readonly outgoing: Candidate | null;
}

/** What can be written for which mail app, and what became of writing it. */
export interface ExportsView {
  readonly clients: readonly ClientFacts[];
  readonly previews: readonly ExportPreview[];
  /** Why nothing can be written for this account; null where something can. */
  readonly refusal: Message | null;
  readonly chosen: readonly string[];
  /** How many files are saved for the chosen clients. */
  readonly fileCount: number;
  /** Null before the first save, and where no folder was chosen. */
  readonly outcome: Exclude<SaveOutcome, { kind: 'folder-not-chosen' }> | null;
  choose(chosen: readonly string[]): void;
  save(options: { readonly replace: boolean }): Promise<void>;
}

/**
 * The exports of one account.
 *
 * @param pair - Null while there is nothing to export yet.
 * @param revision - Changes whenever main knows more of the account, so that the previews are made anew.
 */
export function useExports(pair: SettledPair | null, revision: unknown): ExportsView {
  const [clients, setClients] = useState<readonly ClientFacts[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [previews, setPreviews] = useState<readonly ExportPreview[]>([]);
  const [refusal, setRefusal] = useState<Message | null>(null);
  const [outcome, setOutcome] = useState<ExportsView['outcome']>(null);

  useEffect(() => {
    void bridge.listClients(null).then((listed) => {
      if (!listed.ok) return setRefusal(listed.failure.message);
      setClients(listed.value);
      setChosen(listed.value.filter(({ group }) => group === 'app').map(({ id }) => id));
    });
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is not read, it tells that main knows more.
  useEffect(() => {
    if (pair === null || clients.length === 0) return;
    let isCurrent = true;
    setOutcome(null);
    void bridge.renderExports({ clients: clients.map(({ id }) => id), ...namesOf(pair) }).then((rendered) => {
      if (!isCurrent) return;
      const made = rendered.ok ? rendered.value : failed(rendered.failure.message);
      setPreviews(made.ok ? made.value : []);
      setRefusal(made.ok ? null : made.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [pair, clients, revision]);

  const writable = chosen.filter((id) => previews.some((preview) => preview.ok && preview.client === id));

  const save = useCallback(
    async ({ replace }: { readonly replace: boolean }) => {
      if (pair === null) return;
      const saved = await bridge.saveExports({ clients: writable, ...namesOf(pair), replace });
      const written = saved.ok ? saved.value : failed(saved.failure.message);
      if (!written.ok) setOutcome({ kind: 'not-written', reason: written.failure });
      else if (written.value.kind !== 'folder-not-chosen') setOutcome(written.value);
    },
    [pair, writable],
  );

  const fileCount = previews.reduce(
    (sum, preview) => (preview.ok && writable.includes(preview.client) ? sum + preview.files.length : sum),
    0,
  );
  return { clients, previews, refusal, chosen: writable, fileCount, outcome, choose: setChosen, save };
}

function namesOf({ incoming, outgoing }: SettledPair) {
  return {
    incoming: incoming === null ? null : serverNameOf(incoming),
    outgoing: outgoing === null ? null : serverNameOf(outgoing),
  };
}
