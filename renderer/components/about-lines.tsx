import { useEffect, useState } from 'react';
import type { About } from '../../electron/contract/api';
import { bridge } from '../bridge';
import { words } from '../language';

/** Which Mailwright this is, and what it runs on. */
export function AboutLines() {
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    void bridge.readAbout(null).then((read) => {
      if (read.ok) setAbout(read.value);
    });
  }, []);
  return (
    <div className="about">
      {about !== null && (
        <>
          <p>{words('window.about.version', { version: about.version })}</p>
          <p>{about.runtime}</p>
        </>
      )}
    </div>
  );
}
