import { useState } from 'react';
import type { Message } from '../../electron/contract/message';
import { bridge } from '../bridge';
import { sentence, words } from '../words/language';

/** Opens the page about the newer version in the browser. Where that cannot be, the reason stands beside it. */
export function UpdatePageButton({ host }: { readonly host: string }) {
  const [problem, setProblem] = useState<Message | null>(null);
  const open = async () => {
    const answer = await bridge.openUpdatePage(null);
    if (!answer.ok) setProblem(answer.failure.message);
    else if (answer.value.ok || answer.value.failure === 'unknown-page') setProblem(null);
    else setProblem(answer.value.failure);
  };
  return (
    <>
      <button className="button small" type="button" onClick={() => void open()}>
        {words('updates.open', { host })}
      </button>
      {problem !== null && (
        <p className="hint" role="alert">
          {sentence(problem)}
        </p>
      )}
    </>
  );
}
