import type { Failure } from '../../contract/failure';

/** Whether a failure says that no mail server is there; a computer without a route of that family says nothing. */
export function isDeath({ code }: Failure): boolean {
  return (
    code === 'refused' || code === 'timed-out' || code === 'closed' || code === 'unexpected-reply' || code === 'not-tls'
  );
}
