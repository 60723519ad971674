import { useRef } from 'react';
import type { ExportPreview } from '../../electron/contract/exports';
import type { VerifiedChannel } from '../../electron/contract/published-check';
import type { PageProps } from '../wizard-controls';
import { ChannelsCard } from './channels-card';
import { ZoneCard } from './zone-card';

interface PublishedSettingsProps extends Pick<PageProps, 'controls'> {
  readonly preview: ExportPreview;
  readonly verified: readonly VerifiedChannel[];
  readonly values: readonly string[];
}

/** What is published for a domain: the channels with their files, and the lines for its zone. */
export function PublishedSettings({ preview, verified, values, controls }: PublishedSettingsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  if (!preview.ok) return null;
  const zone = preview.ways.find((way) => way.zone !== null)?.zone ?? null;
  return (
    <>
      <ChannelsCard
        preview={preview}
        verified={verified}
        values={values}
        copyText={controls.copyText}
        showLines={() => heading.current?.focus()}
      />
      {zone !== null && <ZoneCard zone={zone} verified={verified} heading={heading} controls={controls} />}
    </>
  );
}
