import { useCallback, useEffect, useState } from 'react';
import { serverNameOf } from '../../electron/contract/api';
import type { Message } from '../../electron/contract/message';
import type { Report } from '../../electron/contract/report';
import type { Verdict } from '../../electron/contract/verdict';
import { bridge } from '../bridge';
import type { TypedAddress } from '../components/address-form';
import type { TypedCredentials } from '../components/sign-in-form';
import type { SettledPair } from './use-exports';
import { type RunControl, useRun } from './use-run';

/** One account on its way from an address to proven settings. */
export interface SetUp {
  readonly typed: TypedAddress | null;
  /** What is wrong with the address as it was typed last. */
  readonly addressProblem: Message | null;
  readonly discovery: RunControl;
  readonly signIn: RunControl;
  /** The servers that the user settled on; null before. */
  readonly settled: SettledPair | null;
  /** Everything known of the account; null before the first report. */
  readonly report: Report | null;
  /** A mistake of Mailwright's own while it was asked something. */
  readonly mishap: Verdict | null;
  find(typed: TypedAddress): Promise<void>;
  forgetProblem(): void;
  settle(pair: SettledPair): void;
  checkSignIn(credentials: TypedCredentials): Promise<void>;
  /** Stops whatever runs. */
  cancel(): void;
}

/** Starts with nothing typed. */
export function useSetUp(): SetUp {
  const discovery = useRun();
  const signIn = useRun();
  const [typed, setTyped] = useState<TypedAddress | null>(null);
  const [addressProblem, setAddressProblem] = useState<Message | null>(null);
  const [settled, setSettled] = useState<SettledPair | null>(null);
  const [mishap, setMishap] = useState<Verdict | null>(null);

  useEffect(
    () =>
      bridge.onMishap(({ runId, verdict }) => {
        if (runId === null) setMishap(verdict);
      }),
    [],
  );

  const find = async (address: TypedAddress) => {
    const answered = await discovery.start({ kind: 'discover', ...address });
    setMishap(answered.ok ? null : answered.failure);
    if (!answered.ok) return;
    const started = answered.value;
    if (started.ok) {
      setTyped(address);
      setSettled(null);
      signIn.clear();
    } else if (started.failure.code === 'unreadable-input') {
      setAddressProblem(started.failure.message);
    }
  };

  const checkSignIn = async (credentials: TypedCredentials) => {
    if (settled === null) return;
    const { incoming, outgoing } = settled;
    const answered = await signIn.start({
      kind: 'sign-in',
      incoming: incoming === null ? null : serverNameOf(incoming),
      outgoing: outgoing === null ? null : serverNameOf(outgoing),
      ...credentials,
    });
    setMishap(answered.ok ? null : answered.failure);
  };

  return {
    typed,
    addressProblem,
    discovery,
    signIn,
    settled,
    report: signIn.shown.view.report ?? discovery.shown.view.report,
    mishap: signIn.shown.mishap ?? discovery.shown.mishap ?? mishap,
    find,
    forgetProblem: useCallback(() => setAddressProblem(null), []),
    settle: setSettled,
    checkSignIn,
    cancel: () => {
      if (discovery.shown.status === 'running') discovery.cancel();
      if (signIn.shown.status === 'running') signIn.cancel();
    },
  };
}
