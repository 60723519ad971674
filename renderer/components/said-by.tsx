import { words } from '../words/language';

interface SaidByProps {
  /** The server whose words these are; null where they are another kind of evidence. */
  readonly host: string | null;
  readonly quote: string;
}

/** The words of a server, as it said them. */
export function SaidBy({ host, quote }: SaidByProps) {
  return (
    <div className="seen">
      <p className="subhead">{host === null ? words('window.verdict.seen') : words('sign-in.said', { host })}</p>
      <blockquote lang="en" dir="ltr">
        {quote}
      </blockquote>
    </div>
  );
}
