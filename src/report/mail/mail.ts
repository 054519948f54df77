import { base64, headerText, parameter, plainParameter } from './header.js';

/** The type of a Word document. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface Attachment {
  name: string;
  bytes: Uint8Array;
}

export interface DraftMail {
  /** None where nobody knows one: whoever sends it fills it in. */
  to: readonly string[];
  subject: string;
  text: string;
  /** Word documents. */
  attachments: readonly Attachment[];
}

/** It holds signs that base64 has not, so it stands in no part. */
const BOUNDARY = '=_decuong_part';

/** Bytes of one line of base64: 76 letters (RFC 2045, 6.8). */
const LINE = 57;

function body(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += LINE) lines.push(base64(bytes.subarray(at, at + LINE)));
  return lines.join('\r\n');
}

const part = (headers: readonly string[], bytes: Uint8Array): string =>
  [...headers, 'Content-Transfer-Encoding: base64', '', body(bytes)].join('\r\n');

const attached = ({ name, bytes }: Attachment): string =>
  part(
    [
      `Content-Type: ${DOCX}${plainParameter('name', name)}`,
      `Content-Disposition: attachment${parameter('filename', name)}`,
    ],
    bytes,
  );

/**
 * A mail to be looked at and sent, as a file a mail program opens (.eml; RFC 5322, 2045, 2047, 2231). `X-Unsent` has
 * Outlook open it for sending. Who sends it and when is left to the mail program, so the same mail gives the same bytes.
 */
export function writeDraftMail({ to, subject, text, attachments }: DraftMail): Uint8Array {
  const headers = [
    ...(to.length === 0 ? [] : [`To: ${to.join(',\r\n ')}`]),
    `Subject: ${headerText(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
  ];
  const words = part(
    ['Content-Type: text/plain; charset=utf-8'],
    new TextEncoder().encode(text.replace(/\r?\n/g, '\r\n')),
  );
  const parts = [words, ...attachments.map(attached)].map((one) => `--${BOUNDARY}\r\n${one}\r\n`);
  return new TextEncoder().encode(`${headers.join('\r\n')}\r\n\r\n${parts.join('')}--${BOUNDARY}--\r\n`);
}
