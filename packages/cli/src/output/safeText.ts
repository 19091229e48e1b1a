/**
 * A text of somebody else, so that it cannot command the terminal: control characters and the invisible ones that turn
 * the direction of writing are shown as `�`. Line breaks stay.
 */
export const safeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '�');
