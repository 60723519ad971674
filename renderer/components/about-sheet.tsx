import { useEffect, useState } from 'react';
import type { About } from '../../electron/contract/api';
import type { ProviderListFacts, UpdateFacts } from '../../electron/contract/updates';
import { bridge } from '../bridge';
import { words } from '../words/language';
import { type Renewal, RenewalResult } from './renewal-result';
import { Sheet } from './sheet';
import { UpdatePart } from './update-part';

/** The version of Mailwright, of its runtime and of its list of providers; where somebody publishes them, what is newer. */
export function AboutSheet({ onClose }: { readonly onClose: () => void }) {
  const [about, setAbout] = useState<About | null>(null);
  const [updates, setUpdates] = useState<UpdateFacts | null>(null);
  const [list, setList] = useState<ProviderListFacts | null>(null);
  const [renewal, setRenewal] = useState<Renewal>('not-begun');
  useEffect(() => {
    void bridge.readAbout(null).then((read) => {
      if (!read.ok) return;
      setAbout(read.value);
      setList(read.value.providerList);
    });
    void bridge.readUpdates(null).then((read) => {
      if (read.ok) setUpdates(read.value);
    });
  }, []);
  const renewFromFile = async () => {
    const renewed = await bridge.renewProviderList({ from: 'file' });
    if (!renewed.ok || renewed.value === 'not-chosen') return;
    if (renewed.value.ok) setList(renewed.value.value);
    setRenewal(renewed.value);
  };
  return (
    <Sheet title={words('window.about')} onClose={onClose}>
      <p>{words('window.about.what')}</p>
      {about !== null && list !== null && (
        <dl className="facts">
          {factsOf(about, list).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {list?.canRenew === true && (
        <>
          <div className="actions">
            <button className="button" type="button" onClick={() => void renewFromFile()}>
              {words('updates.list.from-file')}
            </button>
          </div>
          <div aria-live="polite">{typeof renewal === 'object' && <RenewalResult renewal={renewal} />}</div>
        </>
      )}
      {updates !== null && <UpdatePart updates={updates} onRenewed={setList} />}
    </Sheet>
  );
}

function factsOf(
  { version, runtime, isMaintained, engines, testedOn, platform, isDemo }: About,
  list: ProviderListFacts,
) {
  const { edition, checked, isRenewed } = list;
  const listValues = { edition, day: { day: checked } };
  return [
    [words('window.about.version'), version],
    [words('window.about.runtime'), isMaintained ? runtime : words('window.about.runtime.unmaintained', { runtime })],
    [words('window.about.engines'), engines],
    [words('window.about.tested'), words('window.about.tested.on', testedOn)],
    [words('window.about.platform'), platform],
    [words('window.about.servers'), words(isDemo ? 'window.about.demo' : 'window.about.network')],
    [
      words('updates.list'),
      isRenewed ? words('updates.list.renewed', listValues) : words('updates.list.built-in', listValues),
    ],
  ] as const;
}
