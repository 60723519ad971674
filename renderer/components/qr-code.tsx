import { useMemo } from 'react';
import { drawQr } from '../../electron/core/formats/qr-code';

/** Pixels: a phone reads no smaller modules from a screen, and a code of few modules is drawn larger. */
const pixelsOfModule = 3;
const pixelsAtLeast = 208;

interface QrCodeProps {
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly label: string;
}

/** A QR code, black on white in every theme. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, dark } = useMemo(() => drawQr(text), [text]);
  return (
    <svg
      className="qr-code"
      width={Math.max(pixelsAtLeast, pixelsOfModule * size)}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={dark} />
    </svg>
  );
}
