/** A number as part of a computation: a negative one stands in brackets, with a minus sign. */
export const signed = (text: string): string => (text.startsWith('-') ? `(−${text.slice(1)})` : text);
