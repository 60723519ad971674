import type { ReactNode } from 'react';

/** Steps to do one after another, each with its number. */
export function NumberedSteps({ steps }: { readonly steps: readonly ReactNode[] }) {
  return (
    <ol className="numbered-steps">
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place.
        <li key={index}>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}
