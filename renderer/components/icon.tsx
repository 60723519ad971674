import type { ReactNode } from 'react';

/** A state as an icon and a colour show it. Each tone has an icon of its own shape, so that colour is never the only sign. */
export type Tone = 'pass' | 'warn' | 'fail' | 'turn' | 'quiet' | 'wait' | 'run' | 'ask';

const question = (
  <>
    <circle className="thin" cx="8" cy="8" r="6.25" />
    <path d="M6.2 6.4a1.85 1.85 0 1 1 2.7 1.7c-.6.3-.9.6-.9 1.2M8 11.4v.1" />
  </>
);

const toneShapes: Readonly<Record<Tone, ReactNode>> = {
  pass: (
    <>
      <circle className="filled" cx="8" cy="8" r="7" />
      <path className="cut" d="M4.8 8.2l2.2 2.2 4.2-4.6" />
    </>
  ),
  warn: (
    <>
      <path className="filled" d="M8 1.2l7 12.9a.6.6 0 0 1-.5.9h-13a.6.6 0 0 1-.5-.9z" />
      <path className="cut" d="M8 6v4M8 12.4v.1" />
    </>
  ),
  fail: (
    <>
      <path className="filled" d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" />
      <path className="cut" d="M5.6 5.6l4.8 4.8m0-4.8l-4.8 4.8" />
    </>
  ),
  turn: (
    <>
      <circle className="filled" cx="8" cy="8" r="7" />
      <path className="cut mirrored" d="M4.6 8h6.4M8.2 5l3 3-3 3" />
    </>
  ),
  quiet: (
    <>
      <circle className="thin" cx="8" cy="8" r="6.25" />
      <path d="M5.25 8h5.5" />
    </>
  ),
  wait: <circle className="dashed" cx="8" cy="8" r="6.25" />,
  run: <circle className="ring" cx="8" cy="8" r="6.25" />,
  ask: question,
};

/** The icon of a tone; the text next to it says the same. */
export function ToneIcon({ tone }: { readonly tone: Tone }) {
  return (
    <svg className={tone === 'run' ? 'icon turning' : 'icon'} data-tone={tone} viewBox="0 0 16 16" aria-hidden="true">
      {toneShapes[tone]}
    </svg>
  );
}

const shapes = {
  logo: (
    <>
      <rect x="1.2" y="2.4" width="13.6" height="11.2" rx="2" />
      <path d="M4.2 10.4v-4l3.8 3.2 3.8-3.2v4" />
    </>
  ),
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" />
    </>
  ),
  tick: <path d="M3 8.4l3.2 3.3L13 4.6" />,
  dash: <path d="M4 8h8" />,
  eye: (
    <>
      <path d="M1.5 8S4 3.75 8 3.75 14.5 8 14.5 8 12 12.25 8 12.25 1.5 8 1.5 8z" />
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
  help: question,
  hint: (
    <>
      <circle className="thin" cx="8" cy="8" r="6.25" />
      <path d="M8 7.2v4M8 4.9v.1" />
    </>
  ),
  folder: <path d="M1.75 12.5v-9h4l1.5 2h7v7z" />,
  play: <path d="M5 3.2v9.6L13 8z" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2" />
    </>
  ),
  print: (
    <>
      <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2" />
      <rect x="4.5" y="9.5" width="7" height="4" />
    </>
  ),
  key: (
    <>
      <circle cx="5" cy="11" r="3" />
      <path d="M7.2 8.8l6.3-6.3M11 5l2 2" />
    </>
  ),
  outside: <path className="mirrored" d="M6 3H3.5v9.5H13V10M9 3h4v4M13 3L7.5 8.5" />,
  document: (
    <>
      <path d="M9 1.75H4.5a1 1 0 0 0-1 1v10.5a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V5.25z" />
      <path d="M9 1.75v3.5h3.5M6 8.5h4M6 11h4" />
    </>
  ),
  mail: (
    <>
      <rect x="1.75" y="3" width="12.5" height="10" rx="1.5" />
      <path d="M2.2 4.2L8 8.6l5.8-4.4" />
    </>
  ),
  wrench: <path d="M10.2 2.3a3.4 3.4 0 0 0-3.6 4.6L2 11.5 4.5 14l4.6-4.6a3.4 3.4 0 0 0 4.6-3.6l-2.1 2-2-.4-.5-2z" />,
  globe: (
    <>
      <circle className="thin" cx="8" cy="8" r="6.25" />
      <path
        className="thin"
        d="M1.75 8h12.5M8 1.75c2 1.7 2.8 3.8 2.8 6.25S10 12.5 8 14.25C6 12.5 5.2 10.4 5.2 8S6 3.4 8 1.75"
      />
    </>
  ),
  computer: (
    <>
      <rect x="3" y="3.25" width="10" height="7" rx="1" />
      <path d="M1.25 12.75h13.5" />
    </>
  ),
  network: <path d="M1.5 6.2a9.2 9.2 0 0 1 13 0M3.8 8.8a6 6 0 0 1 8.4 0M6.1 11.3a2.7 2.7 0 0 1 3.8 0M8 13.6v.1" />,
  server: (
    <>
      <rect x="2" y="2.5" width="12" height="4.5" rx="1" />
      <rect x="2" y="9" width="12" height="4.5" rx="1" />
      <path d="M4.5 4.75v.1M4.5 11.25v.1M7 4.75h4.5M7 11.25h4.5" />
    </>
  ),
  leave: <path className="mirrored" d="M6 2.75H3.5v10.5H6M7 8h6.5M10.75 5.25L13.5 8l-2.75 2.75" />,
  close: <path d="M3.5 3.5l9 9m0-9l-9 9" />,
} satisfies Readonly<Record<string, ReactNode>>;

/** The name of a small icon. */
export type IconName = keyof typeof shapes;

/** A small icon next to text. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}

/** The arrow of a disclosure; it turns with the `aria-expanded` of its button. */
export function Chevron() {
  return (
    <svg className="icon chevron" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.5 2.5L11 8l-5.5 5.5" />
    </svg>
  );
}
