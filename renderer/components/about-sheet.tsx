import { useEffect, useState } from 'react';
import type { About } from '../../electron/contract/api';
import { bridge } from '../bridge';
import { words } from '../words/language';
import { Sheet } from './sheet';

/** The version of Mailwright and of its runtime. */
export function AboutSheet({ onClose }: { readonly onClose: () => void }) {
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    void bridge.readAbout(null).then((read) => {
      if (read.ok) setAbout(read.value);
    });
  }, []);
  return (
    <Sheet title={words('window.about')} onClose={onClose}>
      <p>{words('window.about.what')}</p>
      {about !== null && (
        <dl className="facts">
          {factsOf(about).map(([name, value]) => (
            <div key={name}>
              <dt>{words(`window.about.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Sheet>
  );
}

function factsOf({ version, runtime, isMaintained, engines, testedOn, platform, isDemo }: About) {
  return [
    ['version', version],
    ['runtime', isMaintained ? runtime : words('window.about.runtime.unmaintained', { runtime })],
    ['engines', engines],
    ['tested', words('window.about.tested.on', testedOn)],
    ['platform', platform],
    ['servers', words(isDemo ? 'window.about.demo' : 'window.about.network')],
  ] as const;
}
