/** A text that people wrote, on one line: all white space between words becomes a single space. */
export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
