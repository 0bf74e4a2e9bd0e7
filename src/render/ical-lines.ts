/** The most bytes of a line, without its end. */
const MOST_BYTES = 75;

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line of a calendar, folded where it has more than 75 bytes as UTF-8. No character is cut in two. */
export const foldedLine = (line: string): string => {
  let folded = "";
  let bytes = 0;
  for (const character of line) {
    const own = bytesOf(character);
    if (bytes + own > MOST_BYTES) {
      folded += "\r\n ";
      bytes = 1;
    }
    folded += character;
    bytes += own;
  }
  return `${folded}\r\n`;
};

/** A text as a calendar holds it: what has a meaning of its own there is escaped. */
export const icalText = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replaceAll("\n", "\\n");
