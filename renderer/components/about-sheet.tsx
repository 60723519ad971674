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
          <div>
            <dt>{words('window.about.version')}</dt>
            <dd>{about.version}</dd>
          </div>
          <div>
            <dt>{words('window.about.runtime')}</dt>
            <dd>
              {about.isMaintained
                ? about.runtime
                : words('window.about.runtime.unmaintained', { runtime: about.runtime })}
            </dd>
          </div>
          <div>
            <dt>{words('window.about.engines')}</dt>
            <dd>{about.engines}</dd>
          </div>
          <div>
            <dt>{words('window.about.platform')}</dt>
            <dd>{about.platform}</dd>
          </div>
          <div>
            <dt>{words('window.about.servers')}</dt>
            <dd>{words(about.isDemo ? 'window.about.demo' : 'window.about.network')}</dd>
          </div>
        </dl>
      )}
    </Sheet>
  );
}
